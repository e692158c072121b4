// The code block `paper-catalog`: in a note it shows the papers its query finds.
import { type App, MarkdownRenderChild, type Plugin } from 'obsidian';
import { render } from 'preact';
import { QueryBlock } from './block/query-block';
import type { DashboardModel } from './dashboard-model';
import { ObsidianSurface } from './obsidian-surface';
import { DASHBOARD_VIEW } from './view-types';

/** Shows code blocks of this plugin as the papers they ask for, as long as their note is shown. */
export function addQueryBlock(app: App, plugin: Plugin, model: DashboardModel): void {
  const surface = new ObsidianSurface(app, DASHBOARD_VIEW);
  plugin.registerMarkdownCodeBlockProcessor('paper-catalog', (text, element, context) => {
    element.addClass('paper-catalog-view', 'paper-catalog-block');
    const props = { text, model, surface, root: element };
    render(<QueryBlock {...props} />, element);
    const child = new MarkdownRenderChild(element);
    child.register(() => render(null, element));
    context.addChild(child);
  });
}
