// The dashboard's buttons, connected to commands.
import type { Catalog } from '../catalog/catalog';
import { createNotes } from '../commands/create-notes';
import { addTopic, setPriority, setStatus } from '../commands/edit-papers';
import { formatTable } from '../commands/export-papers';
import { fixProblem } from '../commands/fix-problem';
import { newPaper } from '../commands/new-paper';
import type { Host } from '../commands/ports';
import type { Paper } from '../paper';
import { formatWikiLink } from '../text/wiki-link';
import type { DashboardActions, DashboardModel, PaperEdits } from '../views/dashboard-model';
import type { SettingsStore } from './settings-store';

/** What importing adds to the dashboard's buttons. */
export type ImportActions = Pick<DashboardActions, 'importActiveNote' | 'chooseImport'>;

/** The dashboard's model over the commands of this host. */
export function makeDashboardModel(
  catalog: Catalog,
  store: SettingsStore,
  host: Host,
  others: ImportActions & Pick<DashboardActions, 'openSettings'>,
): DashboardModel {
  return {
    catalog,
    words: host.words,
    edits: makeEdits(host),
    actions: makeActions(host, others),
    settings: () => store.get(),
    today: () => host.clock.today(),
    subscribe: (listener) => store.subscribe(listener),
    savedViews: () => store.views(),
    saveViews: (views) => store.saveViews(views),
  };
}

function makeEdits(host: Host): PaperEdits {
  return {
    setStatus: async (papers, name) => {
      const status = host.settings().statuses.find((one) => one.name === name);
      return status === undefined ? [] : setStatus(host, papers, status);
    },
    setPriority: (papers, priority) => setPriority(host, papers, priority),
    addTopic: (papers, topic) => addTopic(host, papers, topic),
    createNotes: async (papers) => {
      const created = await createNotes(host, papers);
      const [only] = created;
      if (created.length === 1 && only?.failure === null)
        await host.screen.openNote(only.path, 'same-tab');
      return created.flatMap(({ paper: { key }, failure: reason }) =>
        reason === null ? [] : [{ key, reason }],
      );
    },
  };
}

function makeActions(
  host: Host,
  others: ImportActions & Pick<DashboardActions, 'openSettings'>,
): DashboardActions {
  return {
    ...others,
    open: async ({ path }, where) => {
      if (path !== null) await host.screen.openNote(path, where);
    },
    newPaper: () => newPaper(host),
    copyLinks: (papers) => copy(papers.map((paper) => linkTo(paper, host)).join('\n')),
    copyTable: async (papers) => copy(await formatTable(host, papers)),
    fix: (problem) => fixProblem(host, problem),
  };
}

function linkTo({ path, title }: Paper, { notes }: Host): string {
  const target = path === null ? title : notes.linkTarget(path, '');
  return formatWikiLink({ target, sub: null, label: target === title ? null : title }, 'text');
}

function copy(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
}
