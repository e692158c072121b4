// A catalog over a model vault, and what of it can be compared with another.
import { Catalog } from '../../src/catalog/catalog';
import { Indexer } from '../../src/indexing/indexer';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings';
import { ManualTurns } from './manual-turns';
import type { ModelVault } from './model-vault';
import { readLines } from './read-lines';

export interface ModelCatalog {
  readonly catalog: Catalog;
  readonly indexer: Indexer;
  readonly turns: ManualTurns;
  /** Lets everything under way come to its end. */
  readonly settle: () => Promise<void>;
}

/** A catalog that has not begun to read the vault. */
export function openCatalog(
  vault: ModelVault,
  settings: Settings = DEFAULT_SETTINGS,
): ModelCatalog {
  const catalog = new Catalog((target, source) => vault.resolve(target, source), settings.statuses);
  const turns = new ManualTurns();
  const indexer = new Indexer({ catalog, source: vault, turns, readList: readLines }, settings);
  return { catalog, indexer, turns, settle: () => turns.passAll() };
}

/** A catalog of the vault as it is now, followed from here on. */
export async function readVault(
  vault: ModelVault,
  settings: Settings = DEFAULT_SETTINGS,
): Promise<ModelCatalog> {
  vault.indexAll();
  const model = openCatalog(vault, settings);
  vault.listen(model.indexer);
  void model.indexer.start();
  await model.settle();
  return model;
}

/** All a catalog answers, as plain data. */
export function contentOf(catalog: Catalog): unknown {
  const papers = catalog.papers();
  const lists = [
    ...new Set(papers.flatMap((paper) => paper.mentions.map(({ list }) => list))),
  ].sort();
  return {
    papers,
    problems: catalog.problems(),
    byKey: papers.map(({ key }) => catalog.get(key)),
    byPath: papers.map(({ path }) => (path === null ? null : catalog.byPath(path))),
    byTitle: papers.map(({ title }) =>
      catalog
        .papersWith('title', title)
        .map(({ key }) => key)
        .sort(),
    ),
    byArxiv: papers.map(({ arxiv }) =>
      catalog
        .papersWith('arxiv', arxiv ?? '')
        .map(({ key }) => key)
        .sort(),
    ),
    lists: lists.map((list) => [list, catalog.papersOfList(list).map(({ key }) => key)]),
  };
}
