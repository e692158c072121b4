// "New paper note": a title asked for, a note made from the template and opened; one already there is opened instead.
import { findPapers } from '../catalog/lookup';
import { noteName } from '../notes/free-path';
import { NOTHING_SAID, type NotePath, type Paper } from '../paper';
import { readRequired, type CliParams } from './cli-params';
import { createFrom } from './create-notes';
import type { Host } from './ports';
import { readTemplate } from './read-template';

/** What came of a new paper: its note, and whether it was there before; `failure` says why there is none. */
export interface NewPaper {
  readonly path: NotePath | null;
  readonly isKnown: boolean;
  readonly failure: string | null;
  /** Things the user should know: an altered file name, a template that cannot be used. */
  readonly remarks: readonly string[];
}

/** Asks for a title, makes the note, opens it. */
export async function newPaper(host: Host): Promise<void> {
  const { edits } = host.words;
  const answer = await host.screen.askForPaper(edits.askForTitle, host.catalog.papers());
  if (answer === null) return;
  const made = await makePaper(host, answer);
  const title = typeof answer === 'string' ? answer : answer.title;
  if (made.failure !== null) host.screen.notify(edits.notCreated(title, made.failure));
  if (made.isKnown) host.screen.notify(edits.alreadyThere(title));
  for (const remark of made.remarks) host.screen.notify(remark);
  if (made.path !== null) await host.screen.openNote(made.path, 'same-tab');
}

/** CLI `paper-catalog:new title=…`: one JSON object with what came of it; throws where the title is missing. */
export async function newPaperByTitle(host: Host, params: CliParams): Promise<string> {
  const { path, isKnown, failure, remarks } = await makePaper(
    host,
    readRequired(params, 'title', host.words),
  );
  const created = path !== null && !isKnown;
  return JSON.stringify({ path, created, known: isKnown, failure, remarks }, null, 2);
}

/** Makes the note of a paper or a title; a paper that has a note, or a title of one, is left as it is. */
export async function makePaper(host: Host, wanted: Paper | string): Promise<NewPaper> {
  const paper = typeof wanted === 'string' ? findOrName(host, wanted) : wanted;
  if (paper === null) return failed(host.words.edits.noTitle);
  if (paper.path !== null) return { path: paper.path, isKnown: true, failure: null, remarks: [] };
  const { template, problem } = await readTemplate(host);
  const [created] = await createFrom(template, host, [paper]);
  if (created === undefined || created.failure !== null) return failed(created?.failure ?? '');
  const isAltered = created.note.alteration !== null;
  const remarks = [
    ...(isAltered ? [host.words.edits.createdAs(noteName(created.path))] : []),
    ...(problem === null ? [] : [problem]),
  ];
  return { path: created.path, isKnown: false, failure: null, remarks };
}

function failed(failure: string): NewPaper {
  return { path: null, isKnown: false, failure, remarks: [] };
}

function findOrName(host: Host, text: string): Paper | null {
  const title = text.replace(/\s+/g, ' ').trim();
  if (title === '') return null;
  const found = findPapers(host.catalog, { title }, () => null);
  return found.find(({ path }) => path !== null) ?? found[0] ?? nameOnly(title);
}

/** A paper of which nothing is known but its title. */
function nameOnly(title: string): Paper {
  return {
    ...NOTHING_SAID,
    key: '',
    path: null,
    title,
    status: '',
    priority: null,
    lists: [],
    added: null,
    finished: null,
    mentions: [],
    origins: {},
  };
}
