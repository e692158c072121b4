// Light and dark.
import type { App } from '../app';

/** Shows the theme and tells plugins that colours changed. */
export function showTheme(app: App, theme: 'light' | 'dark'): void {
  app.theme = theme;
  document.body.toggleClass('theme-dark', theme === 'dark');
  document.body.toggleClass('theme-light', theme === 'light');
  app.workspace.trigger('css-change');
}
