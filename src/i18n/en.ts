// English. Words that depend on a number or a name are functions.
import { enDashboard } from './en-dashboard';

const papers = (count: number): string => (count === 1 ? '1 paper' : `${count} papers`);

export const en = {
  ...enDashboard,
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
  settings: {
    papers: 'Paper notes',
    papersFolder: 'Papers folder',
    papersFolderHelp: 'Every note in this folder is a paper, and new paper notes go here.',
    paperTag: 'Paper tag',
    paperTagHelp: 'A note with this tag is a paper wherever it stands.',
    paperProperty: 'Paper property',
    paperPropertyHelp: 'A note with this property and value is a paper, as in type: paper.',
    template: 'Template',
    templateHelp:
      'Note that new paper notes are made from, with tokens such as {{title}}, {{authors}} and {{date:YYYY-MM-DD}}. Empty for the built-in one.',
    excludedFolders: 'Excluded folders',
    excludedFoldersHelp: 'Folders to leave alone, one a line.',
    readingLists: 'Reading lists',
    moreReadingLists: 'More reading lists',
    moreReadingListsHelp:
      'Names or paths of notes that are reading lists, one a line. Notes marked with the property reading-list or the tag #reading-list are found by themselves.',
    statuses: 'Reading statuses, in order',
    addStatus: 'Add status',
    newStatus: 'new status',
    statusName: 'Name',
    statusNameHelp: 'Written in the notes.',
    statusNameBad: 'Each status needs a name of its own.',
    statusWords: 'Words',
    statusWordsHelp: 'Words and marks that mean this status in notes and lists, one a line.',
    statusDone: 'Ends the reading',
    statusDoneHelp: 'Papers with this status count as finished.',
    organizations: 'Organizations',
    organizationAsLink: 'Write organizations as links',
    organizationAsLinkHelp: 'New notes get [[OpenAI]] instead of OpenAI.',
    organizationNames: 'Names of one organization',
    organizationNamesHelp: 'One organization a line, as in Meta = Facebook AI, FAIR.',
    propertyNames: 'Property names',
    propertyNamesHelp: 'Names under which the properties are written in your notes.',
  },
};
