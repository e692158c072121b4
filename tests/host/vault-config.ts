// The user's settings of the app that concern files, from `app.json` in the folder of the app's files.

/** Where deleted files go and where new ones come. */
export interface VaultConfig {
  readonly trashOption: 'system' | 'local' | 'none';
  readonly newFileLocation: 'root' | 'current' | 'folder';
  readonly newFileFolderPath: string;
  readonly alwaysUpdateLinks: boolean;
  /** Whether notes open as text or as they read. */
  readonly defaultViewMode: 'source' | 'preview';
}

/** Reads the text of `app.json`; what is missing, broken or unknown there takes its default. */
export function readVaultConfig(text: string | null): VaultConfig {
  const saved = parseObject(text);
  return {
    trashOption: pick(saved['trashOption'], ['system', 'local', 'none']) ?? 'system',
    newFileLocation: pick(saved['newFileLocation'], ['root', 'current', 'folder']) ?? 'root',
    newFileFolderPath: readText(saved['newFileFolderPath']),
    alwaysUpdateLinks: saved['alwaysUpdateLinks'] !== false,
    defaultViewMode: pick(saved['defaultViewMode'], ['source', 'preview']) ?? 'source',
  };
}

function parseObject(text: string | null): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(text ?? '{}');
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}

function readText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function pick<T extends string>(value: unknown, allowed: readonly T[]): T | undefined {
  return allowed.find((one) => one === value);
}
