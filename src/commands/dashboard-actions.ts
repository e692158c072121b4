// What the dashboard's rows and buttons do.
import type { Problem } from '../catalog/problem';
import type { Paper } from '../paper';
import { formatWikiLink } from '../text/wiki-link';
import { chooseFolder } from './choose-folder';
import { chooseImport } from './choose-import';
import { createNotes } from './create-notes';
import { addTopic, setPriority, setStatus } from './edit-papers';
import { formatTable } from './export-papers';
import { type Failure, tellFailure } from './failure';
import { fixProblem } from './fix-problem';
import type { ImportDesk } from './import-papers';
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

/** Ways from the dashboard to elsewhere; what goes wrong on them is told on the screen. */
export function dashboardActions(host: Host & ImportDesk): {
  open(paper: Paper, where: OpenIn): Promise<void>;
  newPaper(): Promise<void>;
  chooseFolder(): Promise<void>;
  copyLinks(papers: Papers): Promise<void>;
  copyTable(papers: Papers): Promise<void>;
  chooseImport(): Promise<void>;
  fix(problem: Problem): Promise<string | null>;
} {
  const told = (act: () => Promise<void>) => tellFailure(host, act);
  return {
    open: ({ path }, where) =>
      told(async () => {
        if (path !== null) await host.screen.openNote(path, where);
      }),
    newPaper: () => told(() => newPaper(host)),
    chooseFolder: () => told(() => chooseFolder(host)),
    copyLinks: (papers) =>
      told(() => host.screen.copy(papers.map((paper) => linkTo(paper, host)).join('\n'))),
    copyTable: (papers) => told(async () => host.screen.copy(await formatTable(host, papers))),
    chooseImport: () => told(() => chooseImport(host)),
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
