import { Plugin } from 'obsidian';

export default class PaperCatalogPlugin extends Plugin {
  override onload(): void {
    this.addCommand({
      id: 'open-dashboard',
      name: 'Open reading dashboard',
      callback: () => undefined,
    });
  }
}
