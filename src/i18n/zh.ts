// 简体中文。
import type { Words } from './words';
import { zhDashboard } from './zh-dashboard';

export const zh: Words = {
  ...zhDashboard,
  commands: {
    openDashboard: '打开阅读面板',
    newPaper: '新建论文笔记',
    importNote: '从当前笔记导入论文',
    setStatus: '设置阅读状态',
    markList: '标记为阅读清单',
  },
  counts: { papers: (count) => `${count} 篇论文` },
  ask: {
    typeATitle: '输入论文标题。',
    newPaper: '新论文',
    planned: '计划中：清单里有，还没有笔记',
    hasNote: (path) => `已有笔记：${path}`,
  },
  settings: {
    papers: '论文笔记',
    papersFolder: '论文文件夹',
    papersFolderHelp: '此文件夹中的每篇笔记都是论文，新建的论文笔记也放在这里。',
    paperTag: '论文标签',
    paperTagHelp: '带有此标签的笔记，无论在哪里，都是论文。',
    paperProperty: '论文属性',
    paperPropertyHelp: '带有此属性和值的笔记是论文，例如 type: paper。',
    template: '模板',
    templateHelp:
      '新建论文笔记时使用的模板笔记，可用 {{title}}、{{authors}}、{{date:YYYY-MM-DD}} 等占位符。留空则用内置模板。',
    excludedFolders: '排除的文件夹',
    excludedFoldersHelp: '不处理的文件夹，每行一个。',
    readingLists: '阅读清单',
    moreReadingLists: '更多阅读清单',
    moreReadingListsHelp:
      '作为阅读清单的笔记的名称或路径，每行一个。带有 reading-list 属性或 #reading-list 标签的笔记会自动识别。',
    statuses: '阅读状态（按顺序）',
    addStatus: '添加状态',
    newStatus: '新状态',
    statusName: '名称',
    statusNameHelp: '写入笔记的内容。',
    statusNameBad: '每个状态都需要自己的名称。',
    statusWords: '对应的词',
    statusWordsHelp: '笔记和清单中表示此状态的词和符号，每行一个。',
    statusDone: '表示已读完',
    statusDoneHelp: '此状态的论文计为已读完。',
    organizations: '机构',
    organizationAsLink: '机构写成链接',
    organizationAsLinkHelp: '新笔记中写 [[OpenAI]] 而不是 OpenAI。',
    organizationNames: '同一机构的不同名称',
    organizationNamesHelp: '每行一个机构，例如 Meta = Facebook AI, FAIR。',
    propertyNames: '属性名称',
    propertyNamesHelp: '各属性在笔记中使用的名称。',
  },
};
