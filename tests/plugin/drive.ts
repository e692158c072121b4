// Hands on the screen of an app in memory: commands, prompts, notices.
import type { App } from '../host/app';
import { waitFor } from '../host/test-app';

/** Runs a command of the plugin, as the palette does. */
export function runCommand(app: App, id: string): void {
  const command = app.registry.commands.get(`paper-catalog:${id}`);
  if (command === undefined) throw new Error(`No command ${id}`);
  command.callback?.();
}

/** Opens a note in the active tab. */
export async function openNote(app: App, path: string): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (file === null) throw new Error(`No note ${path}`);
  await app.workspace.getLeaf(false).openFile(file);
}

/** Chooses the row of the open prompt that contains the text, typing `query` before. */
export async function choose(text: string, query = ''): Promise<void> {
  const input = await find<HTMLInputElement>('.prompt-input');
  input.value = query;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await waitFor(() => rows().some((row) => row.textContent.includes(text)), `a row with ${text}`);
  rows()
    .find((row) => row.textContent.includes(text))
    ?.click();
}

/** Texts of the rows of the open prompt. */
export async function readRows(): Promise<string[]> {
  await find('.prompt-input');
  return rows().map(({ textContent }) => textContent);
}

/** Resolves when a notice contains the text. */
export async function seeNotice(text: string): Promise<HTMLElement> {
  const notices = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.notice')];
  const found = (): HTMLElement | undefined =>
    notices().find(({ textContent }) => textContent.includes(text));
  await waitFor(() => found() !== undefined, `a notice with ${text}`);
  const notice = found();
  if (notice === undefined) throw new Error(`The notice with ${text} is gone`);
  return notice;
}

async function find<T extends HTMLElement>(selector: string): Promise<T> {
  await waitFor(() => document.querySelector(selector) !== null, selector);
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`${selector} is gone`);
  return found;
}

function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.suggestion-item')];
}
