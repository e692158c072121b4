// Five papers for tests of the dashboard, and what is found of them on the screen.
import { makePaper } from '../make-paper';
import type { SampleModel } from './sample-model';
import type { ShownDashboard } from './show-dashboard';

/** Of three organizations, in every status, one planned and one without an organization. */
export const PAPERS = [
  makePaper({
    title: 'Attention',
    path: 'Papers/Attention.md',
    status: 'done',
    organization: ['Google'],
    year: 2017,
    finished: '2026-11-17',
  }),
  makePaper({
    title: 'BERT',
    path: 'Papers/BERT.md',
    status: 'reading',
    organization: ['Google'],
    year: 2018,
  }),
  makePaper({
    title: 'CLIP',
    path: 'Papers/CLIP.md',
    organization: ['OpenAI'],
    year: 2021,
    added: '2026-11-18',
  }),
  makePaper({ title: 'DINO', organization: ['Meta', 'Inria'], year: 2021 }),
  makePaper({ title: 'ELMo', path: 'Papers/ELMo.md', year: 2018 }),
];

/** Titles of the papers that are drawn. */
export const titles = (shown: ShownDashboard) => shown.texts('.paper-catalog-title');
/** The row that shows a paper; throws where none does. */
export const rowOf = (shown: ShownDashboard, title: string): HTMLElement => {
  const link = [...shown.root.querySelectorAll('.paper-catalog-title')].find(
    (one) => one.textContent === title,
  );
  const row = link?.closest<HTMLElement>('[role="row"]');
  if (row == null) throw new Error(`No row shows ${title}.`);
  return row;
};
/** What fits inside a row; throws where nothing does. */
export const within = (row: HTMLElement, selector: string): HTMLElement => {
  const found = row.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`Nothing fits ${selector}.`);
  return found;
};
/** The paper of this title as the catalog has it now. */
export const paperOf = (model: SampleModel, title: string) => {
  const paper = model.catalog.papers().find((one) => one.title === title);
  if (paper === undefined) throw new Error(`No paper is called ${title}.`);
  return paper;
};
