/** @jest-environment jsdom */
import fc from 'fast-check';
import {
  Component,
  MarkdownRenderer,
  Platform,
  prepareFuzzySearch,
  prepareSimpleSearch,
  renderResults,
  sanitizeHTMLToDom,
  setIcon,
  setTooltip,
} from 'obsidian';
import { openTestApp } from '../test-app';

beforeEach(() => document.body.empty());

describe('DOM helpers', () => {
  it('U28 make, fill and find elements', () => {
    const box = document.body.createDiv({ cls: 'a b', attr: { 'data-n': 1 } });
    const link = box.createEl('a', { text: 'words', href: '#x', title: 'why' });
    box.createSpan({ cls: ['c', 'd'], prepend: true });
    expect(box.outerHTML).toBe(
      '<div class="a b" data-n="1"><span class="c d"></span>' +
        '<a title="why" href="#x">words</a></div>',
    );
    expect(box.find('a')).toBe(link);
    expect(box.findAll('span, a')).toHaveLength(2);
    link.setText('other');
    box.toggleClass('b', false);
    link.hide();
    expect([link.getText(), box.className, link.style.display]).toEqual(['other', 'a', 'none']);
    box.empty();
    expect(box.hasChildNodes()).toBe(false);
  });

  it('U28 know their document and what they are', () => {
    const el = createDiv();
    expect([el.doc, el.win]).toEqual([activeDocument, activeWindow]);
    expect(el.instanceOf(HTMLElement)).toBe(true);
    expect(el.instanceOf(HTMLInputElement)).toBe(false);
    expect(Platform.isDesktop).toBe(true);
  });

  it('makes fragments and drawings', () => {
    const fragment = createFragment((el) => el.createEl('b', { text: 'bold' }));
    const svg = document.body.createSvg('svg', { attr: { viewBox: '0 0 1 1' } });
    expect(fragment.textContent).toBe('bold');
    expect(svg).toBeInstanceOf(SVGElement);
  });

  it('U29 hear only what matches the selector', () => {
    const box = document.body.createDiv();
    const [yes, no] = [box.createEl('button', 'yes'), box.createEl('button', 'no')];
    const inner = yes.createSpan();
    const heard = jest.fn();
    box.on('click', '.yes', (_event, target) => heard(target));
    no.click();
    expect(heard).not.toHaveBeenCalled();
    inner.click();
    expect(heard).toHaveBeenCalledWith(yes);
  });
});

describe('icons and tooltips', () => {
  it.each(['star', 'lucide-book-open', 'columns-3', 'trash-2'])('U24 draws %s', (name) => {
    const el = createDiv();
    setIcon(el, name);
    expect(el.querySelector('svg.svg-icon > *')).not.toBeNull();
    expect(el.getText()).toBe('');
  });

  it('leaves the place of an unknown icon empty', () => {
    const el = createDiv({ text: 'old' });
    setIcon(el, 'no-such-icon');
    expect(el.hasChildNodes()).toBe(false);
  });

  it('U25 names the element', () => {
    const el = createDiv();
    setTooltip(el, 'What it does');
    expect(el.getAttr('aria-label')).toBe('What it does');
  });
});

describe('U30 sanitizeHTMLToDom', () => {
  it.each([
    ['a script', '<b>kept</b><script>alert(1)</script>'],
    ['a handler', '<b onclick="alert(1)">kept</b>'],
    ['a script address', '<a href=" java\nscript:alert(1)">kept</a>'],
    ['an embedded page', '<b>kept</b><iframe src="x"></iframe>'],
  ])('takes %s out', (_, html) => {
    const box = createDiv();
    box.append(sanitizeHTMLToDom(html));
    expect(box.textContent).toBe('kept');
    expect(box.innerHTML).not.toMatch(/alert|iframe/);
  });
});

describe('searches', () => {
  it.each([
    ['trns', true],
    ['att need', true],
    ['deen', false],
  ])('fuzzy %s', (query, isFound) => {
    const text = query === 'trns' ? 'Transformer' : 'Attention Is All You Need';
    expect(prepareFuzzySearch(query)(text) !== null).toBe(isFound);
  });

  it('ranks letters together before letters apart', () => {
    const search = prepareFuzzySearch('abc');
    const [together, apart] = [search('xx abc'), search('a b c xx')];
    expect(together?.score).toBeGreaterThan(apart?.score ?? 0);
    expect(apart?.matches).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
  });

  it('simple wants every word, in any order', () => {
    expect(prepareSimpleSearch('need attention')('Attention Is All You Need')).not.toBeNull();
    expect(prepareSimpleSearch('need attention')('Attention')).toBeNull();
  });

  it.each([prepareFuzzySearch, prepareSimpleSearch])(
    '%p changes no text by highlighting',
    (prepare) => {
      const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '论', 'É') });
      fc.assert(
        fc.property(letters, letters, (query, text) => {
          const el = createDiv();
          const result = prepare(query)(text);
          if (result) renderResults(el, text, result);
          expect(el.getText()).toBe(result ? text : '');
        }),
      );
    },
  );

  it('highlights what matched', () => {
    const el = createDiv();
    const result = prepareSimpleSearch('is')('Attention Is');
    if (result) renderResults(el, 'Attention Is', result);
    expect(el.innerHTML).toBe('Attention <span class="suggestion-highlight">Is</span>');
  });
});

describe('MarkdownRenderer', () => {
  async function render(markdown: string, path = ''): Promise<HTMLElement> {
    const { app } = await openTestApp({ files: { 'Known.md': '' } });
    const el = document.body.createDiv();
    const { registry } = app;
    registry.add(registry.codeBlockProcessors, 'demo', (source, block, context) => {
      const { lineStart = -1, lineEnd = -1 } = context.getSectionInfo(block) ?? {};
      block.setText(`${source} ${lineStart}-${lineEnd} ${context.sourcePath}`);
    });
    await MarkdownRenderer.render(app, markdown, el, path, new Component());
    return el;
  }

  it('U21 makes headings, tables, tasks, tags and links', async () => {
    const el = await render(
      '# Title\n\n| a | b |\n|---|---|\n| [[Known\\|k]] | [[Unknown]] |\n\n- [x] done #tag/sub\n- [ ] open\n',
    );
    expect(el.querySelector('h1')?.textContent).toBe('Title');
    const links = el.findAll('td a.internal-link');
    expect(links.map((link) => [link.getText(), link.hasClass('is-unresolved')])).toEqual([
      ['k', false],
      ['Unknown', true],
    ]);
    const boxes = [...el.querySelectorAll<HTMLInputElement>('.task-list-item-checkbox')];
    expect(boxes.map((box) => box.checked)).toEqual([true, false]);
    expect(el.querySelector('a.tag')?.textContent).toBe('#tag/sub');
  });

  it('leaves comments out, embeds as text, and what is no link alone', async () => {
    const el = await render('a %%hidden%% b ![[Known]] #123 [[pdf](https://example.org/x)]');
    expect(el.textContent).not.toContain('hidden');
    expect(el.textContent).toContain('![[Known]]');
    expect(el.querySelector('a.tag, a.internal-link')).toBeNull();
    expect(el.querySelector('a.external-link')?.getAttr('href')).toBe('https://example.org/x');
  });

  it('U22 lets a registered processor draw its code block', async () => {
    const el = await render('---\na: 1\n---\ntext\n\n```demo\nwords\n```\n', 'Known.md');
    expect(el.querySelector('.block-language-demo')?.textContent).toBe('words 5-7 Known.md');
  });

  it('leaves other code as it is', async () => {
    const el = await render('```js\n[[Known]] #tag\n```');
    expect(el.querySelector('pre > code.language-js')?.textContent).toBe('[[Known]] #tag\n');
  });
});
