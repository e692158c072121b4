// moment types its module but not its locales, which are imported for their effect alone.
declare module 'moment/locale/zh-cn';
