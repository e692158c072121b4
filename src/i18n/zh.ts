// 简体中文。
import type { Words } from './words';

export const zh: Words = {
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
};
