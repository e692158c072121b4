// What the dashboard's rows and buttons do.
import type { Problem } from '../catalog/problem';
import type { Paper } from '../paper';
import { formatWikiLink } from '../text/wiki-link';
import { chooseFolder } from './choose-folder';
import { createNotes } from './create-notes';
import { addTopic, setPriority, setStatus } from './edit-papers';
import { formatTable } from './export-papers';
import type { Failure } from './failure';
import { fixProblem } from './fix-problem';
import { newPaper } from './new-paper';
import type { Host, OpenIn } from './ports';

type Papers = readonly Paper[];
type Failures = Promise<readonly Failure[]>;

/** Edits of rows; each answers with the writes that failed. */
export function dashboardEdits(host: Host): {
  setStatus(papers: Papers, status: string): Failures;
  setPriority(papers: Papers, priority: string | null): Failures;
  addTopic(papers: Papers, topic: string): Failures;
  createNotes(papers: Papers): Failures;
} {
  return {
    setStatus: async (papers, name) => {
      const status = host.settings().statuses.find((one) => one.name === name);
      return status === undefined ? [] : setStatus(host, papers, status);
    },
    setPriority: (papers, priority) => setPriority(host, papers, priority),
    addTopic: (papers, topic) => addTopic(host, papers, topic),
    createNotes: (papers) => createAndOpen(host, papers),
  };
}

/** Ways from the dashboard to elsewhere. */
export function dashboardActions(host: Host): {
  open(paper: Paper, where: OpenIn): Promise<void>;
  newPaper(): Promise<void>;
  chooseFolder(): Promise<void>;
  copyLinks(papers: Papers): Promise<void>;
  copyTable(papers: Papers): Promise<void>;
  fix(problem: Problem): Promise<string | null>;
} {
  return {
    open: async ({ path }, where) => {
      if (path !== null) await host.screen.openNote(path, where);
    },
    newPaper: () => newPaper(host),
    chooseFolder: () => chooseFolder(host),
    copyLinks: (papers) => host.screen.copy(papers.map((paper) => linkTo(paper, host)).join('\n')),
    copyTable: async (papers) => host.screen.copy(await formatTable(host, papers)),
    fix: (problem) => fixProblem(host, problem),
  };
}

/** Makes notes of planned papers, and opens the note when it is one. */
async function createAndOpen(host: Host, papers: Papers): Failures {
  const created = await createNotes(host, papers);
  const [only] = created;
  if (created.length === 1 && only?.failure === null)
    await host.screen.openNote(only.path, 'same-tab');
  return created.flatMap(({ paper: { key }, failure: reason }) =>
    reason === null ? [] : [{ key, reason }],
  );
}

function linkTo({ path, title }: Paper, { notes }: Host): string {
  const target = path === null ? title : notes.linkTarget(path, '');
  return formatWikiLink({ target, sub: null, label: target === title ? null : title }, 'text');
}
