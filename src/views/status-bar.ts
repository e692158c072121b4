// The reading progress in the status bar, where there is one.
import { Platform, setTooltip, type Plugin } from 'obsidian';
import type { PaperSource } from '../catalog/catalog';
import type { Words } from '../i18n/words';
import type { Settings } from '../settings';

/** What the item shows and does. */
export interface StatusBarModel {
  readonly catalog: PaperSource;
  readonly words: Words;
  settings(): Settings;
  openDashboard(): Promise<void>;
}

/** Adds the item; a click or Enter opens the dashboard. It is drawn at most once a frame. */
export function addStatusBar(plugin: Plugin, model: StatusBarModel): void {
  if (Platform.isMobile) return;
  const item = plugin.addStatusBarItem();
  item.addClass('mod-clickable');
  item.setAttrs({ role: 'button', tabindex: '0' });
  setTooltip(item, model.words.commands.openDashboard, { placement: 'top' });
  plugin.registerDomEvent(item, 'click', () => void model.openDashboard());
  plugin.registerDomEvent(item, 'keydown', ({ key }) => {
    if (key === 'Enter' || key === ' ') void model.openDashboard();
  });
  let frame = 0;
  const draw = (): void => {
    frame = 0;
    item.setText(describe(model));
    item.toggle(!model.catalog.isReady || model.catalog.papers().length > 0);
  };
  const redraw = (): void => {
    if (frame === 0) frame = item.win.requestAnimationFrame(draw);
  };
  plugin.register(model.catalog.subscribe(redraw));
  plugin.register(() => item.win.cancelAnimationFrame(frame));
}

function describe(model: StatusBarModel): string {
  const { catalog, words } = model;
  const { read, total } = catalog.progress;
  if (!catalog.isReady) return words.statusBar.reading(read, total);
  const { statuses } = model.settings();
  const done = new Set(statuses.filter((status) => status.done).map(({ name }) => name));
  const papers = catalog.papers();
  const finished = papers.filter(({ status }) => done.has(status)).length;
  return words.statusBar.read(finished, papers.length);
}
