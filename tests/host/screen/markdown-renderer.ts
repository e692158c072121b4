// `MarkdownRenderer.render`: Markdown to elements, with the code blocks that plugins draw.
import type { App } from '../app';
import { Component } from '../component';
import { renderHtml } from './markdown-html';
import { sanitizeHTMLToDom } from './sanitize';

/** A component tied to an element of a rendered note. */
export class MarkdownRenderChild extends Component {
  constructor(readonly containerEl: HTMLElement) {
    super();
  }
}

/** Where a rendered element stands in the text it came from; lines count from 0. */
export interface MarkdownSectionInformation {
  text: string;
  lineStart: number;
  lineEnd: number;
}

/** What a code block processor is told of its place. */
export interface MarkdownPostProcessorContext {
  docId: string;
  sourcePath: string;
  frontmatter: unknown;
  addChild(child: MarkdownRenderChild): void;
  getSectionInfo(el: HTMLElement): MarkdownSectionInformation | null;
}

/** What plugins know as `MarkdownRenderer`. */
export const MarkdownRenderer = {
  /** Appends what `markdown` renders to; resolves when the code blocks are drawn. */
  async render(
    app: App,
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    const rendered = sanitizeHTMLToDom(renderHtml(hideFrontMatter(markdown)));
    addTaskBoxes(rendered);
    const sections = [...rendered.children].map(wrapSection);
    el.append(...sections);
    followLinks(app, el, sourcePath);
    await drawCodeBlocks(app, el, markdown, sourcePath, component);
  },
};

/** Blank lines in place of the properties, so that line numbers stay. */
function hideFrontMatter(markdown: string): string {
  const block = /^---[ \t]*\r?\n(?:[^]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(markdown)?.[0] ?? '';
  return block.replace(/[^\n]/g, '') + markdown.slice(block.length);
}

function wrapSection(el: Element): HTMLElement {
  const section = createDiv(`el-${el.tagName.toLowerCase()}`);
  section.append(el);
  return section;
}

function addTaskBoxes(rendered: DocumentFragment): void {
  for (const item of rendered.querySelectorAll('li[data-task]')) {
    item.parentElement?.addClass('contains-task-list');
    const box = createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox' });
    box.toggleAttribute('checked', item.getAttr('data-task') !== '');
    box.disabled = true;
    item.prepend(box);
  }
}

function followLinks(app: App, el: HTMLElement, sourcePath: string): void {
  for (const link of el.findAll('a.internal-link')) {
    const linktext = link.getAttr('data-href') ?? '';
    const found = app.metadataCache.getFirstLinkpathDest(linktext.replace(/#.*/, ''), sourcePath);
    link.toggleClass('is-unresolved', !found && !linktext.startsWith('#'));
    link.addEventListener('click', (event) => {
      event.preventDefault();
      void app.workspace.openLinkText(linktext, sourcePath, event.ctrlKey || event.metaKey);
    });
    const hoverParent = { hoverPopover: null };
    link.addEventListener('mouseover', (event) => {
      const hover = { event, source: 'preview', hoverParent, targetEl: link, linktext, sourcePath };
      app.workspace.trigger('hover-link', hover);
    });
  }
}

async function drawCodeBlocks(
  app: App,
  el: HTMLElement,
  markdown: string,
  sourcePath: string,
  component: Component,
): Promise<void> {
  const fences = new Map<HTMLElement, MarkdownSectionInformation>();
  const frontmatter: unknown = app.metadataCache.getCache(sourcePath)?.frontmatter ?? null;
  for (const code of el.findAll('pre > code[class*="language-"]')) {
    const language = /language-(\S+)/.exec(code.className)?.[1] ?? '';
    const processor = app.registry.codeBlockProcessors.get(language);
    if (!processor) continue;
    const block = createDiv(`block-language-${language}`);
    const source = code.getText().replace(/\n$/, '');
    const info = locate(markdown, source, [...fences.values()].at(-1)?.lineEnd ?? -1);
    if (info) fences.set(block, info);
    code.parentElement?.replaceWith(block);
    await processor(source, block, {
      docId: sourcePath,
      sourcePath,
      frontmatter,
      addChild: (child) => void component.addChild(child),
      getSectionInfo: (at) => fences.get(at) ?? null,
    });
  }
}

/** The lines of the fence around `source`, the first one after line `after`. */
function locate(
  markdown: string,
  source: string,
  after: number,
): MarkdownSectionInformation | null {
  const lines = markdown.split('\n');
  const wanted = source === '' ? [] : source.split('\n');
  const isAt = (start: number) =>
    /^\s*(```|~~~)/.test(lines[start] ?? '') &&
    wanted.every((line, index) => lines[start + 1 + index]?.trim() === line.trim());
  const lineStart = lines.findIndex((_, index) => index > after && isAt(index));
  return lineStart < 0
    ? null
    : { text: markdown, lineStart, lineEnd: lineStart + wanted.length + 1 };
}
