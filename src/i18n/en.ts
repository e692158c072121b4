// English. Words that depend on a number or a name are functions.
import { enDashboard } from './en-dashboard';
import { enImport } from './en-import';
import { enPreview } from './en-preview';

const papers = (count: number): string =>
  count === 1 ? '1 paper' : `${count.toLocaleString('en')} papers`;

export const en = {
  ...enDashboard,
  ...enImport,
  ...enPreview,
  commands: {
    openDashboard: 'Open reading dashboard',
    newPaper: 'New paper note',
    importNote: 'Import papers from the current note',
    importSelection: 'Import papers from the selection',
    importClipboard: 'Import papers from the clipboard',
    importFiles: 'Import papers from files',
    importPapers: 'Import papers',
    undoLastImport: 'Undo the last import',
    undoImport: 'Undo an import',
    setStatus: 'Set reading status',
    markList: 'Mark as reading list',
    createListNotes: 'Create notes for the planned papers of this list',
    mendLinks: 'Mend links to papers',
    findDuplicates: 'Find duplicate papers',
    exportPapers: 'Export papers',
  },
  counts: { papers },
  statusBar: {
    reading: (read: number, total: number): string =>
      `Reading the vault: ${read.toLocaleString('en')} of ${total.toLocaleString('en')} notes`,
    read: (done: number, total: number): string =>
      `${done.toLocaleString('en')} of ${papers(total)} read`,
  },
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
  reasons: {
    taken: 'a file of that name is already there',
    changed: 'it was changed in the meantime',
    missing: 'it is no longer there',
    'broken-properties': 'its properties cannot be read',
    'unsafe-edit': 'its properties cannot be edited safely',
    'bad-path': 'the path is not one a vault can hold',
    'not-empty': 'the folder is not empty',
    disk: 'the disk refused',
    reformatted: 'a property was written anew, without its comments and quotes',
  },
  template: {
    missing: (path: string): string =>
      `The template “${path}” cannot be read; the built-in one is used.`,
    broken: (path: string): string =>
      `The template “${path}” does not give valid properties; the built-in one is used.`,
    unknown: (tokens: string): string =>
      `The template has tokens that mean nothing and stay: ${tokens}`,
  },
  cli: {
    missing: (name: string): string => `${name}=… is missing.`,
    noneOf: (given: string, offered: string): string => `${given} is none of ${offered}.`,
    unknown: (name: string, known: string): string =>
      `There is no parameter ${name}. There are: ${known}.`,
  },
  failed: (detail: string): string => `Something went wrong: ${detail}`,
  edits: {
    askForTitle: 'Title of the paper',
    alreadyThere: (title: string): string => `There is already a note for “${title}”.`,
    createdAs: (name: string): string =>
      `Created as “${name}”: a file name cannot hold the title as it is.`,
    noTitle: 'A paper needs a title.',
    notCreated: (title: string, reason: string): string => `“${title}” was not created: ${reason}.`,
    noActiveNote: 'Open a note first.',
    noPaper:
      'This note is no paper. A paper note is in the papers folder, has the paper tag, or is linked from a reading list.',
    chooseStatus: 'Reading status',
    leftAsItWas: (path: string, reason: string): string =>
      `“${path}” was left as it was: ${reason}.`,
    listMarked: 'Marked as a reading list.',
    listAlready: 'This note is a reading list already.',
    notesCreated: (count: number): string =>
      count === 1 ? '1 note created.' : `${count} notes created.`,
    nothingPlanned: 'No paper of this list is planned: all have notes.',
    nothingToMend: 'No link needs mending.',
    linksMended: (count: number): string =>
      count === 1 ? '1 link mended.' : `${count} links mended.`,
    mendAll: (count: number): string => (count === 1 ? 'Mend 1 link' : `Mend ${count} links`),
    nothingTwice: 'No two notes look like the same paper.',
    chooseDuplicate: 'Which two?',
    openBoth: 'Open both',
    areDifferent: 'They are different papers',
    undo: 'Undo',
    formats: {
      md: 'Markdown table',
      csv: 'CSV',
      tsv: 'TSV',
      bib: 'BibTeX',
      base: 'Base',
    },
    importFrom: {
      prompt: 'Import papers from…',
      openNote: 'The open note',
      vault: 'A file of this vault…',
      clipboard: 'The clipboard',
      disk: 'Files from disk…',
    },
    chooseFormat: 'Export the papers as',
    exported: (path: string): string => `Exported to “${path}”.`,
    open: 'Open',
    papers: 'Papers',
  },
};
