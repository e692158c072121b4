// The language the app speaks; dates speak it too.
import moment from 'moment';
import 'moment/locale/zh-cn';

const chosen = { language: 'en' };
moment.locale('en');

/** The code of the app's language: `en`, `zh`, … */
export function getLanguage(): string {
  return chosen.language;
}

/** Host side: chooses the language. */
export function setLanguage(language: string): void {
  chosen.language = language;
  moment.locale(language === 'zh' ? 'zh-cn' : language);
}
