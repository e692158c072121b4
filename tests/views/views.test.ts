/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import type { App } from 'obsidian';
import { act } from 'preact/test-utils';
import { DashboardView } from '../../src/views/dashboard-view';
import { ImportView } from '../../src/views/import-view';
import { openView } from '../../src/views/open-view';
import { DASHBOARD_VIEW, IMPORT_VIEW } from '../../src/views/view-types';
import { openTestApp, waitFor } from '../host/test-app';
import { sampleChoices, sampleImport, sampleSource } from './sample-import';
import { sampleModel } from './sample-model';
import { samplePapers } from './sample-papers';

let app: App;

beforeEach(async () => {
  document.body.empty();
  const test = await openTestApp();
  ({ app } = test);
  const model = sampleModel({ papers: samplePapers(20) });
  test.app.registry.views.set(DASHBOARD_VIEW, (leaf) => new DashboardView(leaf, model));
  test.app.registry.views.set(IMPORT_VIEW, (leaf) => new ImportView(leaf, sampleImport(model)));
});

const find = (selector: string) => document.querySelector<HTMLElement>(selector);

describe('the dashboard view', () => {
  it('is opened once and shown again', async () => {
    const first = await openView(app, DASHBOARD_VIEW);
    expect(await openView(app, DASHBOARD_VIEW)).toBe(first);
    expect(app.workspace.getLeavesOfType(DASHBOARD_VIEW)).toHaveLength(1);
    expect(find('.paper-catalog-grid')).not.toBeNull();
  });

  it('keeps its state with the workspace and shows it again', async () => {
    const leaf = await openView(app, DASHBOARD_VIEW, { query: 'status:done', tab: 'venue' });
    const box = find('.paper-catalog-filter-input');
    expect(box instanceof HTMLInputElement && box.value).toBe('status:done');
    expect(leaf.getViewState().state).toMatchObject({ query: 'status:done', tab: 'venue' });
  });

  it('leaves nothing behind when it is closed', async () => {
    const leaf = await openView(app, DASHBOARD_VIEW);
    await act(() => leaf.detach());
    expect(find('.paper-catalog-grid')).toBeNull();
  });
});

describe('the import view', () => {
  it('says how an import begins when it has none', async () => {
    await openView(app, IMPORT_VIEW);
    expect(find('.paper-catalog-hint h3')?.textContent).toBe('Nothing to preview');
  });

  it('shows the draft it is given and keeps it with its choices', async () => {
    const draft = {
      sources: [sampleSource('- A Study of Walking Robots\n')],
      choices: sampleChoices(),
    };
    const leaf = await openView(app, IMPORT_VIEW, draft);
    await waitFor(() => find('.paper-catalog-preview-row input') !== null);
    await act(() => find('.paper-catalog-preview-row input')?.click());
    const { state } = leaf.getViewState();
    expect(JSON.stringify(state)).toContain('"skip"');
    expect(state).toMatchObject({ sources: draft.sources });
  });
});
