// Finds settings by what their rows say, through groups and pages.
import { prepareSimpleSearch } from './search';
import type { Condition, SettingDefinitionItem } from './setting-definitions';

/** A row that was found, and the pages on the way to it. */
export interface FoundSetting {
  name: string;
  path: string[];
}

/** The rows that hold all words of `query` in their name, description or aliases. */
export function findSettings(
  items: readonly SettingDefinitionItem[],
  query: string,
  path: string[] = [],
): FoundSetting[] {
  const search = prepareSimpleSearch(query);
  return items.flatMap((item): FoundSetting[] => {
    if (!holds(item.visible)) return [];
    if ('type' in item && item.type !== 'page') return findSettings(item.items ?? [], query, path);
    const own = search(words(item)) ? [{ name: item.name, path }] : [];
    if ('type' in item)
      return [...own, ...findSettings(item.items ?? [], query, [...path, item.name])];
    return holds(item.searchable) ? own : [];
  });
}

function words(item: {
  name: string;
  desc?: string | DocumentFragment;
  aliases?: string[];
}): string {
  const { name, desc = '', aliases = [] } = item;
  return [name, typeof desc === 'string' ? desc : desc.textContent, ...aliases].join('\n');
}

function holds(condition: Condition | undefined): boolean {
  return (typeof condition === 'function' ? condition() : condition) ?? true;
}
