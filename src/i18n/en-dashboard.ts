// English words of the dashboard.

const count = (number: number): string => number.toLocaleString('en');
const plural = (number: number, one: string, many: string): string =>
  number === 1 ? `1 ${one}` : `${count(number)} ${many}`;

export const enDashboard = {
  /** BCP 47 tag by which names are ordered. */
  locale: 'en',
  dashboard: { title: 'Reading dashboard' },
  /** Labels of the default statuses; what is stored stays as it is. */
  statusNames: { 'to-read': 'to-read', reading: 'reading', done: 'done' },
  kinds: { paper: 'paper', blog: 'blog', dataset: 'dataset', tool: 'tool', other: 'other' },
  priorities: { high: 'high', medium: 'medium', low: 'low' },
  groupings: {
    organization: 'Organization',
    topic: 'Topic',
    venue: 'Venue',
    year: 'Year',
    list: 'List',
    kind: 'Kind',
  },
  none: {
    organization: 'No organization',
    topic: 'No topic',
    venue: 'No venue',
    year: 'Undated',
    list: 'In no list',
    kind: 'No kind',
    status: 'No status',
    priority: 'No priority',
    authors: 'No author',
    added: 'No date',
    finished: 'Not finished',
  },
  columns: {
    title: 'Title',
    status: 'Status',
    priority: 'Priority',
    organization: 'Organization',
    venue: 'Venue',
    year: 'Year',
    authors: 'Authors',
    topics: 'Topics',
    added: 'Added',
    finished: 'Finished',
    links: 'Links',
    kind: 'Kind',
    lists: 'Lists',
  },
  header: {
    progress: 'Reading progress',
    read: (done: number, total: number): string =>
      `${count(done)} of ${plural(total, 'paper', 'papers')} read`,
    planned: (number: number): string => `${count(number)} planned`,
    plannedHelp: 'Named in a reading list, without a note yet',
    week: (added: number, finished: number): string =>
      `This week: ${count(added)} added, ${count(finished)} finished`,
    next: 'Next to read',
    start: (title: string): string => `Start reading “${title}”`,
    newPaper: 'New paper',
    import: 'Import',
  },
  tables: {
    count: 'Papers',
    share: 'Share',
    newest: 'Newest',
    total: 'Total',
    planned: (number: number): string => `${count(number)} planned`,
    breakdown: 'Breakdown',
    groupBy: 'Count by',
    filterBy: (name: string): string => `Show only ${name}`,
    sortBy: (name: string): string => `Sort by ${name}`,
  },
  pictures: {
    title: 'Over time',
    names: { years: 'Published', month: 'Months', week: 'Weeks' },
    captions: {
      years: 'Papers by year of publication',
      month: 'Papers finished, by month',
      week: 'Papers finished, by week',
    },
    nothing: {
      years: 'No paper states when it was published.',
      month: 'No paper was finished in the last twelve months.',
      week: 'No paper was finished in the last twelve weeks.',
    },
    bar: (year: string, papers: string, statuses: string): string =>
      statuses === '' ? `${year}: ${papers}` : `${year}: ${papers} (${statuses})`,
    finishedBar: (period: string, papers: string): string => `${period}: ${papers} finished`,
  },
  papers: {
    label: 'Papers',
    comma: ', ',
    selectThis: 'Select',
    selectAll: 'Select all papers shown',
    noPriority: 'No priority',
    createNote: 'Create note',
    open: 'Open',
    openInTab: 'Open in new tab',
    copyLink: 'Copy link',
    /** Where a value stands that the note leaves open. */
    fromList: (list: string, line: number): string => `from ${list}, line ${count(line)}`,
    valuesFromList: (values: string, list: string, line: number): string =>
      `${values}: from ${list}, line ${count(line)}`,
    namedInList: (list: string, line: number): string => `Named in ${list}, line ${count(line)}`,
    /** What is said beside a text, to follow it. */
    aside: (said: string): string => ` (${said})`,
    failed: (reason: string): string => `Not saved: ${reason}`,
    dismiss: 'Dismiss',
  },
  columnMenu: {
    byPointer: (column: string): string =>
      `${column}: click to sort, with Shift to sort by it too, right-click for more`,
    byKeys: (column: string): string =>
      `${column}: Enter sorts, Shift+Enter sorts by it too, Space shows more`,
    up: 'Sort ascending',
    down: 'Sort descending',
    then: 'Then sort by this',
    group: 'Group by this',
    wider: 'Wider',
    narrower: 'Narrower',
    fit: 'Fit to the pane',
    left: 'Move left',
    right: 'Move right',
    hide: 'Hide column',
  },
  toolbar: {
    found: (found: number, total: number): string => `${count(found)} of ${count(total)}`,
    sort: 'Sort',
    group: 'Group',
    ungrouped: 'No grouping',
    columns: 'Columns',
    views: 'Saved views',
    saveView: 'Save this view…',
    viewName: 'Name of the view',
    forgetView: (name: string): string => `Delete view “${name}”`,
  },
  filter: {
    label: 'Filter papers',
    placeholder: 'Filter, e.g. attention status:done org:OpenAI year:>2021',
    clear: 'Clear the filter',
    /** What a condition on each field asks for. */
    fields: {
      title: 'Words of the title',
      status: 'Reading status',
      organization: 'Organization',
      author: 'Author',
      year: '2021, >2021 or 2019..2021',
      date: 'Published, such as 2024-05',
      venue: 'Venue',
      topic: 'Topic',
      kind: 'Paper, blog, dataset, tool',
      list: 'Reading list',
      priority: 'Priority',
      arxiv: 'arXiv id',
      doi: 'DOI',
      citekey: 'Citekey',
      added: 'Added on, such as >2024-05',
      finished: 'Finished on, such as >2024-05',
      has: 'Has a note, code, a PDF, …',
      is: 'Is planned, done, unfinished, …',
    },
    errors: {
      'unknown-field': 'is not a field, so it is ignored.',
      'unknown-value': 'is not a value of this field, so it is ignored.',
      'no-value': 'has nothing after the colon yet.',
      'no-number': 'is not a year or date: write 2021, >2021, 2019..2021 or 2021-06.',
      'unclosed-quote': 'has no closing quote.',
    },
  },
  selection: {
    count: (number: number): string => `${count(number)} selected`,
    addTopic: 'Topic',
    whichTopic: 'Topic to add',
    createNotes: (number: number): string =>
      number === 1 ? 'Create note' : `Create ${count(number)} notes`,
    open: 'Open each in a tab',
    copyLinks: 'Copy links',
    failed: (number: number): string => `${count(number)} not saved`,
    keepFailed: 'Select only these',
    copyTable: 'Copy as a table',
    clear: 'Clear selection',
  },
  problems: {
    count: (number: number): string => plural(number, 'problem', 'problems'),
    unknownStatus: (value: string): string => `“${value}” is not one of your statuses.`,
    wrongType: (name: string, value: string): string => `${name} cannot be “${value}”.`,
    brokenProperties: 'The properties of this note cannot be read.',
    disagreement: (property: string, note: string, list: string, listed: string): string =>
      `${property}: the note says “${note}”, ${list} says “${listed}”.`,
    linkToMend: (list: string, line: number, link: string): string =>
      `[[${link}]] in ${list}, line ${line}, does not reach this note.`,
    duplicate: (other: string, reason: string): string => `May be the same as ${other}: ${reason}.`,
    reasons: {
      arxiv: 'same arXiv id',
      doi: 'same DOI',
      citekey: 'same citekey',
      title: 'same title',
      'near-title': 'nearly the same title',
    },
    fixes: {
      'unknown-status': 'Choose a status',
      'wrong-type': 'Open note',
      'broken-properties': 'Open note',
      disagreement: 'Follow the list',
      'link-to-mend': 'Mend link',
      duplicate: 'Compare',
    },
  },
  block: {
    mistake: (line: string): string => `“${line}” is not understood.`,
    more: (number: number): string => `… and ${count(number)} more`,
  },
  hints: {
    empty: 'No papers yet',
    emptyText: (folder: string): string =>
      folder === ''
        ? 'Import a reading list you already keep: a table, bullets, BibTeX or CSV. Or start with one paper.'
        : `Import a reading list you already keep: a table, bullets, BibTeX or CSV. Or start with one paper. Every note in “${folder}” counts as a paper.`,
    importList: 'Import a list',
    chooseFolder: 'Choose papers folder',
    whichFolder: 'Folder that holds the paper notes',
    rootFolder: 'New notes go here; papers are told by their tag or property',
    loading: 'Reading the vault…',
    loadingText: (read: number, total: number): string =>
      `${count(read)} of ${plural(total, 'note', 'notes')}`,
    nothingFound: 'No paper fits the filter',
    nothingFoundText: 'Take a condition away, or clear the filter to see every paper.',
    clearFilter: 'Clear filter',
    broken: 'This view could not be drawn',
    tryAgain: 'Try again',
  },
};
