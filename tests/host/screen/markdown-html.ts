// Markdown to HTML as Obsidian writes it: wiki links, tags, tasks, comments, tables.
import MarkdownIt, { type StateInline, type Token } from 'markdown-it';

type Rule = (state: StateInline, silent: boolean) => boolean;

/** HTML of Obsidian's Markdown; fences and wiki links carry what later steps need as data attributes. */
export function renderHtml(markdown: string): string {
  const md = new MarkdownIt({ html: true, linkify: true, breaks: true });
  md.inline.ruler.before('link', 'wiki-link', readWikiLink);
  md.inline.ruler.before('text', 'tag', readTag);
  md.core.ruler.push('tasks', (state) => markTasks(state.tokens));
  md.renderer.rules['link_open'] = (tokens, index, options, _env, self) => {
    const token = tokens[index];
    if (token) classifyLink(token);
    return self.renderToken(tokens, index, options);
  };
  return md.render(markdown.replace(/%%[^]*?%%/g, ''));
}

/** `[[target|words]]`; an embed `![[…]]` stays text. */
const readWikiLink: Rule = (state, silent) => {
  const rest = state.src.slice(state.pos);
  const match = /^(!?)\[\[([^[\]\n|\\]+)(?:\\?\|([^[\]\n]*))?\]\]/.exec(rest);
  if (!match) return false;
  const [whole, embed, target = '', words] = match;
  if (!silent && embed) state.push('text', '', 0).content = whole;
  else if (!silent) {
    const open = state.push('link_open', 'a', 1);
    open.attrs = [['href', target]];
    state.push('text', '', 0).content = words ?? target.replace(/^#/, '').replaceAll('#', ' > ');
    state.push('link_close', 'a', -1);
  }
  state.pos += whole.length;
  return true;
};

/** `#tag` after white space; digits alone are none. */
const readTag: Rule = (state, silent) => {
  const before = state.src[state.pos - 1] ?? ' ';
  if (state.src[state.pos] !== '#' || !/\s/.test(before)) return false;
  const [tag] = /^#[\p{L}\p{N}\p{Emoji_Presentation}_/-]+/u.exec(state.src.slice(state.pos)) ?? [];
  if (!tag || /^#\d+$/.test(tag)) return false;
  if (!silent) {
    state.push('tag_open', 'a', 1).attrs = [
      ['href', tag],
      ['class', 'tag'],
    ];
    state.push('text', '', 0).content = tag;
    state.push('tag_close', 'a', -1);
  }
  state.pos += tag.length;
  return true;
};

function classifyLink(token: Token): void {
  const href = String(token.attrGet('href') ?? '');
  const isExternal = /^[a-z][a-z\d+.-]*:/i.test(href);
  token.attrJoin('class', isExternal ? 'external-link' : 'internal-link');
  if (!isExternal) token.attrSet('data-href', decode(href));
}

function markTasks(tokens: Token[]): void {
  for (const [index, token] of tokens.entries()) {
    const item = tokens[index - 2];
    const text = token.type === 'inline' ? token.children?.[0] : undefined;
    if (item?.type !== 'list_item_open' || text?.type !== 'text') continue;
    const [mark, state = ''] = /^\[(.)\]\s/u.exec(text.content) ?? [];
    if (mark === undefined) continue;
    text.content = text.content.slice(mark.length);
    item.attrSet('class', state === ' ' ? 'task-list-item' : 'task-list-item is-checked');
    item.attrSet('data-task', state === ' ' ? '' : state);
  }
}

function decode(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
