// English, the words of imports: what became of things, and why.

const number = (value: number): string => value.toLocaleString('en');
const count = (value: number, one: string, many: string): string =>
  value === 1 ? `1 ${one}` : `${number(value)} ${many}`;

export const enImport = {
  import: {
    untitledSource: 'Clipboard',
    nothingToImport: 'There is nothing to import.',
    noActiveNote: 'Open a note first.',
    journalFailed: (detail: string): string =>
      `The import's journal cannot be written, so nothing more is changed: ${detail}`,
    summary: (created: number, updated: number, known: number, unsure: number): string =>
      [
        ...(created > 0 ? [count(created, 'note created', 'notes created')] : []),
        ...(updated > 0 ? [count(updated, 'note updated', 'notes updated')] : []),
        ...(known > 0 ? [`${number(known)} already there`] : []),
        ...(unsure > 0 ? [`${number(unsure)} unsure`] : []),
      ].join(', ') || 'Nothing was written',
    left: (number: number): string =>
      count(number, 'file left as it was', 'files left as they were'),
    rewritten: (number: number): string =>
      `${count(number, 'note', 'notes')} with a property written anew, without its comments and quotes`,
    stopped: (number: number): string => `stopped, ${count(number, 'change', 'changes')} not made`,
    undone: (number: number): string =>
      `Import undone: ${count(number, 'change', 'changes')} taken back`,
    lost: (changes: number): string =>
      `${count(changes, 'change', 'changes')} could not be read in the journal, which is damaged, and stay as they are`,
    reportFailed: (reason: string): string => `The report note was not written: ${reason}`,
    undoStopped: (done: number, total: number): string =>
      `The undo was stopped: ${number(done)} of ${number(total)} changes are taken back. Undo again for the rest.`,
    nothingToUndo: 'There is no import to undo.',
    undo: 'Undo',
    finish: 'Finish',
    undoWhich: 'Undo which import?',
    journal: (at: string, changes: number): string =>
      `${at} · ${count(changes, 'change', 'changes')}`,
    interrupted: (sources: string): string => `The import of ${sources} was cut off. What now?`,
    report: {
      name: (at: string): string => `Import report ${at}`,
      title: (sources: string): string => `Import of ${sources}`,
      entries: 'Entries',
      entry: 'Entry',
      list: 'List',
      line: 'Line',
      result: 'What became of it',
      note: 'Note',
      names: 'File names that differ from the title',
      paper: 'Title',
      causes: 'Because of',
      links: 'Titles that did not become links',
      linkReasons: {
        'no-place': 'where it stands no link could take its place',
        'no-note': 'its note was not made',
      },
      unread: 'Unread lines',
      text: 'Text',
      reason: 'Reason',
      left: 'Left as it was',
      results: {
        created: 'created',
        updated: 'updated',
        known: 'already there, nothing to add',
        unsure: 'unsure, not imported',
        skipped: 'skipped',
        'left-out': 'of a kind not imported',
        left: 'left as it was',
        stopped: 'stopped before',
      },
      cause: {
        characters: 'characters not allowed in file names',
        length: 'its length',
        reserved: 'a name Windows keeps for itself',
        taken: 'another file of that name',
      },
      unreadReasons: {
        'front-matter': 'properties of the list',
        code: 'code',
        comment: 'a comment',
        navigation: 'navigation',
        prose: 'running text',
        'no-title': 'no title found',
        template: 'a template',
        'table-head': 'head of a table',
        'table-without-papers': 'a table without papers',
        'empty-item': 'an empty item',
        markup: 'markup only',
        malformed: 'malformed',
      },
    },
  },
};
