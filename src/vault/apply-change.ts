// One change made in the vault. What was planned is checked again at the moment of writing; where it no longer holds, the note stays as it is.
import { normalizePath, parseYaml, stringifyYaml, TFile, type App } from 'obsidian';
import type { Change, Outcome, Reason } from '../notes/change';
import { editText, readProperties } from '../notes/edit-text';
import { joinPath } from '../notes/free-path';
import { hashText } from '../notes/hash-text';
import { replaceWords } from '../notes/replace-words';
import type { Yaml } from '../notes/yaml';
import { writeText, type Rewritten } from './write-text';

type ChangeOf<T extends Change['type']> = Extract<Change, { type: T }>;
type Ending = Omit<Outcome, 'change'>;
type MakeFolders = (path: string) => Promise<string>;

/** YAML as Obsidian reads and writes it. */
export const obsidianYaml: Yaml = {
  parse: (text): unknown => parseYaml(text),
  stringify: stringifyYaml,
};

/** Makes a change; never rejects: a refusal of the disk is an outcome. */
export async function applyChange(
  app: App,
  change: Change,
  makeFolders: MakeFolders,
): Promise<Outcome> {
  try {
    return { change, ...(await makeChange(app, change, makeFolders)) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const isTaken = change.type === 'create' && /already exists/i.test(detail);
    return { change, ...left(change.path, isTaken ? 'taken' : 'disk', detail) };
  }
}

function makeChange(app: App, change: Change, makeFolders: MakeFolders): Promise<Ending> {
  switch (change.type) {
    case 'create':
      return create(app, change, makeFolders);
    case 'edit':
      return edit(app, change);
    case 'replace':
      return replace(app, change);
    case 'restore':
      return restore(app, change);
    case 'trash':
      return trash(app, change);
    case 'remove-folder':
      return removeFolder(app, change);
  }
}

async function create(
  app: App,
  { path, text }: ChangeOf<'create'>,
  makeFolders: MakeFolders,
): Promise<Ending> {
  if (!isInsideVault(path)) return left(path, 'bad-path');
  if (readProperties(text, obsidianYaml) === null) return left(path, 'broken-properties');
  const at = path.lastIndexOf('/');
  const folder = await makeFolders(path.slice(0, Math.max(at, 0)));
  const actual = joinPath(folder, path.slice(at + 1));
  if (await app.vault.adapter.exists(actual)) return left(path, 'taken');
  await app.vault.create(actual, text);
  return { ...ended(actual, 'created'), hash: hashText(text) };
}

function edit(app: App, change: ChangeOf<'edit'>): Promise<Ending> {
  return rewrite(app, change.path, (text) =>
    isChanged(text, change.seen) ? { refused: 'changed' } : editText(text, change, obsidianYaml),
  );
}

function replace(app: App, change: ChangeOf<'replace'>): Promise<Ending> {
  return rewrite(app, change.path, (text) => {
    if (isChanged(text, change.seen)) return { refused: 'changed' };
    const there = change.replacements.filter(({ note }) => app.vault.getFileByPath(note) !== null);
    return { text: replaceWords(text, there) };
  });
}

function restore(app: App, change: ChangeOf<'restore'>): Promise<Ending> {
  return rewrite(app, change.path, (text) =>
    hashText(text) === change.seenHash ? { text: change.text } : { refused: 'changed' },
  );
}

async function trash(app: App, { path, seenHash }: ChangeOf<'trash'>): Promise<Ending> {
  const file = app.vault.getFileByPath(path);
  if (file === null) return left(path, 'missing');
  const { text } = await writeText(app, file, (held) => ({ text: held }));
  if (hashText(text) !== seenHash) return left(path, 'changed');
  await app.fileManager.trashFile(file);
  return ended(path, 'removed');
}

async function removeFolder(app: App, { path }: ChangeOf<'remove-folder'>): Promise<Ending> {
  if (!(await app.vault.adapter.exists(path))) return ended(path, 'unchanged');
  const { files, folders } = await app.vault.adapter.list(path);
  if (files.length + folders.length > 0) return left(path, 'not-empty');
  await app.vault.adapter.rmdir(path, false);
  return ended(path, 'removed');
}

async function rewrite(app: App, path: string, how: (text: string) => Rewritten): Promise<Ending> {
  const file = app.vault.getAbstractFileByPath(path);
  if (!(file instanceof TFile)) return left(path, 'missing');
  const written = await writeText(app, file, how);
  if (written.refused !== null) return left(path, written.refused);
  if (!written.isWritten) return ended(path, 'unchanged');
  const reason = written.isReformatted ? 'reformatted' : null;
  return { ...ended(path, 'updated'), reason, hash: hashText(written.text) };
}

// Text read through an editor has lost its carriage returns.
function isChanged(text: string, seen: string | undefined): boolean {
  return seen !== undefined && text !== seen && text !== seen.replaceAll('\r\n', '\n');
}

function isInsideVault(path: string): boolean {
  return (
    normalizePath(path) === path &&
    !path.split('/').some((part) => part.startsWith('.') || part === '')
  );
}

function ended(path: string, result: Ending['result']): Ending {
  return { path, result, reason: null, detail: null, hash: null };
}

function left(path: string, reason: Reason, detail: string | null = null): Ending {
  return { ...ended(path, 'left'), reason, detail };
}
