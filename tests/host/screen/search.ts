// The searches and highlights Obsidian lends to plugins.

/** A range of a text, `[from, to)`. */
export type SearchMatchPart = [number, number];

/** The ranges a search matched. */
export type SearchMatches = SearchMatchPart[];

/** How well a text matched (higher is better, at most 0) and where. */
export interface SearchResult {
  score: number;
  matches: SearchMatches;
}

/** Anything that carries a search's result. */
export interface SearchResultContainer {
  match: SearchResult;
}

type Search = (text: string) => SearchResult | null;

/** A search for the letters of `query` in their order, together or apart. */
export function prepareFuzzySearch(query: string): Search {
  const wanted = query.toLowerCase().replace(/\s+/g, '');
  return (text) => {
    const whole = prepareSimpleSearch(query)(text);
    return whole ?? findScattered(wanted, text.toLowerCase());
  };
}

/** A search for all words of `query`, anywhere in the text. */
export function prepareSimpleSearch(query: string): Search {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => {
    const lower = text.toLowerCase();
    const found = words.map((word): SearchMatchPart => {
      const start = lower.indexOf(word);
      return [start, start + word.length];
    });
    if (found.some(([start]) => start < 0)) return null;
    return { score: scoreOf(found, text.length), matches: mergeParts(found) };
  };
}

/** Sorts best first, in place. */
export function sortSearchResults(results: SearchResultContainer[]): void {
  results.sort((a, b) => b.match.score - a.match.score);
}

/** Writes `text` into `el` with the `matches` highlighted; `offset` is added to each range. */
export function renderMatches(
  el: HTMLElement | DocumentFragment,
  text: string,
  matches: SearchMatches | null,
  offset = 0,
): void {
  let done = 0;
  for (const [from, to] of matches ?? []) {
    const start = Math.max(from + offset, done);
    const end = Math.min(to + offset, text.length);
    if (end <= start) continue;
    el.append(text.slice(done, start));
    el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
    done = end;
  }
  el.append(text.slice(done));
}

/** As `renderMatches`, for a whole result. */
export function renderResults(
  el: HTMLElement,
  text: string,
  result: SearchResult,
  offset?: number,
): void {
  renderMatches(el, text, result.matches, offset);
}

function findScattered(wanted: string, text: string): SearchResult | null {
  const parts: SearchMatches = [];
  let from = 0;
  for (const letter of wanted) {
    const at = text.indexOf(letter, from);
    if (at < 0) return null;
    parts.push([at, at + letter.length]);
    from = at + letter.length;
  }
  const matches = mergeParts(parts);
  return { score: scoreOf(matches, text.length) - 1, matches };
}

/** Later, more scattered and longer is worse. */
function scoreOf(parts: SearchMatches, length: number): number {
  const first = parts[0]?.[0] ?? 0;
  return -(first / 100 + Math.max(0, parts.length - 1) / 10 + length / 1000);
}

function mergeParts(parts: SearchMatches): SearchMatches {
  const merged: SearchMatches = [];
  for (const [from, to] of [...parts].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
