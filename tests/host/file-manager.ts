// `app.fileManager`: what the user's settings decide about files: trash, links, new notes.
import { TFile, type TAbstractFile, type TFolder } from './files';
import { withDescendants } from './file-tree';
import { changeFrontMatter } from './front-matter';
import { linksTo, rewriteLinks } from './rewrite-links';
import type { MetadataCache } from './metadata-cache';
import type { DataWriteOptions } from './storage-adapter';
import type { Vault } from './vault';

const EMBEDDED = /^(?:png|jpe?g|gif|svg|webp|bmp|avif|pdf|mp[34]|wav|ogg|m4a|webm|mov|mkv)$/;

/** The file manager. */
export class FileManager {
  constructor(
    private readonly vault: Vault,
    private readonly cache: MetadataCache,
  ) {}

  /** The folder in which a new file is to come; the root where the chosen one does not exist. */
  getNewFileParent(sourcePath: string): TFolder {
    const { newFileLocation, newFileFolderPath } = this.vault.config;
    const beside = this.vault.getFileByPath(sourcePath)?.parent;
    const chosen = {
      root: null,
      current: beside ?? null,
      folder: this.vault.getFolderByPath(newFileFolderPath),
    };
    return chosen[newFileLocation] ?? this.vault.getRoot();
  }

  /** Moves a file or folder and writes anew the links of other notes to what moved. */
  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    const moving = withDescendants(file).filter((one) => one instanceof TFile);
    const links = this.vault.config.alwaysUpdateLinks ? await this.findLinks(moving) : [];
    await this.vault.rename(file, newPath);
    for (const { source, targets } of links) await this.relink(source, targets);
  }

  /** Deletes as the user's settings say: to the system's trash, the vault's, or for good. */
  async trashFile(file: TAbstractFile): Promise<void> {
    const { trashOption } = this.vault.config;
    if (trashOption === 'none') await this.vault.delete(file);
    else await this.vault.trash(file, trashOption === 'system');
  }

  /** A wiki link to the file as it must be written in the source. */
  generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
    const target = this.cache.fileToLinktext(file, sourcePath) + subpath;
    const label = alias === '' || alias === target ? '' : `|${alias}`;
    return `${EMBEDDED.test(file.extension) ? '!' : ''}[[${target}${label}]]`;
  }

  /** Changes the properties of a note in one act; rejects with what YAML or `fn` throws. */
  async processFrontMatter(
    file: TFile,
    fn: (frontmatter: Record<string, unknown>) => void,
    options?: DataWriteOptions,
  ): Promise<void> {
    await this.vault.process(file, (text) => changeFrontMatter(text, fn), options);
  }

  private async findLinks(
    moving: readonly TFile[],
  ): Promise<{ source: TFile; targets: Map<string, TFile> }[]> {
    const paths = new Map(moving.map((file) => [file.path, file]));
    const found: { source: TFile; targets: Map<string, TFile> }[] = [];
    for (const [path, reached] of Object.entries(this.cache.resolvedLinks)) {
      const source = this.vault.getFileByPath(path);
      if (!source || !Object.keys(reached).some((one) => paths.has(one))) continue;
      const resolve = (linkpath: string): TFile | null =>
        paths.get(this.cache.getFirstLinkpathDest(linkpath, path)?.path ?? '') ?? null;
      found.push({ source, targets: linksTo(await this.vault.read(source), resolve) });
    }
    return found;
  }

  private async relink(source: TFile, targets: ReadonlyMap<string, TFile>): Promise<void> {
    const linkTo = (file: TFile): string => this.cache.fileToLinktext(file, source.path);
    const before = await this.vault.read(source);
    if (rewriteLinks(before, targets, linkTo) === before) return;
    await this.vault.process(source, (text) => rewriteLinks(text, targets, linkTo));
  }
}
