/** @jest-environment jsdom */
import { ItemView, type WorkspaceLeaf } from 'obsidian';
import { openTestApp } from '../test-app';

class Demo extends ItemView {
  getViewType(): string {
    return 'demo';
  }
  getDisplayText(): string {
    return 'Demo';
  }
  protected override onOpen(): Promise<void> {
    this.contentEl.createDiv({ text: 'hello' });
    return Promise.resolve();
  }
}

it('W02 setViewState builds the registered view and runs onOpen', async () => {
  const { app } = await openTestApp();
  app.registry.add(app.registry.views, 'demo', (leaf: WorkspaceLeaf) => new Demo(leaf));
  const leaf = app.workspace.getLeaf(true);
  await leaf.setViewState({ type: 'demo' });
  expect(leaf.view).toBeInstanceOf(Demo);
  expect(leaf.view.containerEl.isConnected).toBe(true);
  expect(document.body.textContent).toContain('hello');
});
