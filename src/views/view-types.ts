// The names under which Obsidian keeps the plugin's views in the workspace; changing one loses open tabs.

export const DASHBOARD_VIEW = 'paper-catalog-dashboard';
export const IMPORT_VIEW = 'paper-catalog-import';
