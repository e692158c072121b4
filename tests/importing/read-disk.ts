// Everything on the disk of a test's vault.
import type { ImportVault } from './open-import-vault';

/** Texts of files by path. */
export type Disk = Readonly<Record<string, string>>;

/** Every file there is, those of the plugin too. */
export async function readDisk({ test }: Pick<ImportVault, 'test'>): Promise<Disk> {
  const read = async (folder: string): Promise<[string, string][]> => {
    const entries = await test.storage.list(folder);
    const texts = entries.map(async ({ path, stat }): Promise<[string, string][]> => {
      return stat.type === 'folder' ? read(path) : [[path, (await test.text(path)) ?? '']];
    });
    return (await Promise.all(texts)).flat();
  };
  return Object.fromEntries(await read(''));
}
