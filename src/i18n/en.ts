// English. Words that depend on a number or a name are functions.

const papers = (count: number): string => (count === 1 ? '1 paper' : `${count} papers`);

export const en = {
  commands: {
    openDashboard: 'Open reading dashboard',
    newPaper: 'New paper note',
    importNote: 'Import papers from the current note',
    setStatus: 'Set reading status',
    markList: 'Mark as reading list',
  },
  counts: { papers },
  ask: {
    typeATitle: 'Type the title of a paper.',
    newPaper: 'New paper',
    planned: 'Planned: named in a reading list, no note yet',
    hasNote: (path: string): string => `There is a note already: ${path}`,
  },
};
