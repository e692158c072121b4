// Contract: what the metadata cache reads from the text of a note.
import { getAllTags, parseFrontMatterAliases, parseFrontMatterTags } from '../front-matter';
import { getLinkpath, resolveSubpath } from '../link-text';
import { parseNote } from '../parse-note';

const links = (text: string) => parseNote(text).links?.map(({ link }) => link) ?? [];
const tags = (text: string) => parseNote(text).tags?.map(({ tag }) => tag) ?? [];
const types = (text: string) => parseNote(text).sections?.map(({ type }) => type) ?? [];

describe('a note in the metadata cache', () => {
  it('M01 has its properties, links, embeds, tags, headings and list items', () => {
    const text = [
      '---',
      'status: reading',
      'lists:',
      '  - "[[List|the list]]"',
      '---',
      '# One',
      'A [[Note#Part|label]] and ![[figure.png]] and [text](Other.md) #tag',
      '',
      '- item',
      '  - [x] below',
      '- [ ] last',
    ].join('\n');
    const cache = parseNote(text);
    expect(cache.frontmatter).toEqual({ status: 'reading', lists: ['[[List|the list]]'] });
    expect(cache.frontmatterLinks).toEqual([
      { key: 'lists.0', link: 'List', original: '[[List|the list]]', displayText: 'the list' },
    ]);
    expect(cache.headings).toMatchObject([{ heading: 'One', level: 1 }]);
    expect(cache.links).toMatchObject([
      { link: 'Note#Part', original: '[[Note#Part|label]]', displayText: 'label' },
      { link: 'Other.md', original: '[text](Other.md)', displayText: 'text' },
    ]);
    expect(cache.embeds).toMatchObject([{ link: 'figure.png', original: '![[figure.png]]' }]);
    expect(cache.tags).toMatchObject([{ tag: '#tag' }]);
    expect(cache.listItems).toMatchObject([
      { parent: -8, position: { start: { line: 8, col: 0 } } },
      { parent: 8, task: 'x', position: { start: { line: 9, col: 2 } } },
      { parent: -8, task: ' ' },
    ]);
  });

  it('M01 gives positions at which the text stands', () => {
    const text = 'x\r\n\r\n## Head\r\nsee [[A]] and #b\r\n';
    const cache = parseNote(text);
    const all = [...(cache.links ?? []), ...(cache.tags ?? []), ...(cache.headings ?? [])];
    const found = all.map(({ position: { start, end } }) => text.slice(start.offset, end.offset));
    expect(found).toEqual(['[[A]]', '#b', '## Head']);
    expect(cache.links?.[0]?.position.start).toEqual({ line: 3, col: 4, offset: 18 });
  });

  it('M02 reads properties by YAML 1.2: dates stay strings, numbers are numbers, yes a string', () => {
    const { frontmatter } = parseNote(
      '---\ndate: 2024-01-02\nyear: 2024\narxiv: 2305.18290\nread: yes\nlist: true\nnone:\n---\n',
    );
    expect(frontmatter).toEqual({
      date: '2024-01-02',
      year: 2024,
      arxiv: 2305.1829,
      read: 'yes',
      list: true,
      none: null,
    });
  });

  it('M03 an unquoted link in a property is a list in a list, and no link', () => {
    const cache = parseNote('---\norganization: [[OpenAI]]\n---\n');
    expect(cache.frontmatter).toEqual({ organization: [['OpenAI']] });
    expect(cache.frontmatterLinks).toBeUndefined();
  });

  it('M04 a link in a nested property has a dotted key', () => {
    const cache = parseNote('---\nsource:\n  list: "[[A]]"\n---\n');
    expect(cache.frontmatterLinks).toMatchObject([{ key: 'source.list', link: 'A' }]);
  });

  it('M05 broken YAML gives no properties and harms nothing else', () => {
    const cache = parseNote('---\ntitle: "open\na: b: c\n---\n# Head\n[[A]]\n');
    expect(cache.frontmatter).toBeUndefined();
    expect(cache.headings).toHaveLength(1);
    expect(cache.links).toHaveLength(1);
  });

  it('M17 a tag may be in any script and begin with a digit, but not be a number', () => {
    expect(tags('#café #日本 #2024/plan #2024 a#b #a-b_c, (#no) #x/')).toEqual([
      '#café',
      '#日本',
      '#2024/plan',
      '#a-b_c',
      '#x',
    ]);
  });

  it('M18 a link in a table cell has its escaped bar', () => {
    const cache = parseNote('| a | b |\n| - | - |\n| [[Note\\|label]] | x |\n');
    expect(cache.links).toMatchObject([{ link: 'Note', displayText: 'label' }]);
    expect(cache.sections).toMatchObject([{ type: 'table' }]);
  });

  it('M19 an address outside the vault is no link', () => {
    expect(links('[a](https://a.org/b.md) [b](mailto:x@y) <https://c.org> [c](c.md)')).toEqual([
      'c.md',
    ]);
  });

  it('M20 block ids are known with their blocks', () => {
    const { blocks } = parseNote('para ^One\n\n- item ^two-2\n- other\n');
    expect(blocks).toMatchObject({
      one: { id: 'One', position: { start: { line: 0 } } },
      'two-2': { id: 'two-2', position: { start: { line: 2 }, end: { line: 2 } } },
    });
  });

  it('M21 tells tables, callouts, quotes, HTML, code, lists, rules and paragraphs apart', () => {
    const text = [
      'para',
      '# head',
      '> [!note] x',
      '> y',
      '',
      '> quote',
      '',
      '<div>x</div>',
      '',
      '| a |\n| - |',
      '',
      '```\ncode\n```',
      '- item',
      '',
      '  still',
      '',
      '---',
      'under',
      '===',
    ].join('\n');
    expect(types(text)).toEqual([
      'paragraph',
      'heading',
      'callout',
      'blockquote',
      'html',
      'table',
      'code',
      'list',
      'thematicBreak',
      'heading',
    ]);
  });

  it('M22 the position of the properties ends with the closing dashes', () => {
    const { frontmatterPosition } = parseNote('---\na: 1\n---\nbody\n');
    expect(frontmatterPosition).toEqual({
      start: { line: 0, col: 0, offset: 0 },
      end: { line: 2, col: 3, offset: 12 },
    });
  });

  it('M23 tags and aliases of the properties may be one text with commas', () => {
    expect(parseFrontMatterTags({ tags: 'a, #b c' })).toEqual(['#a', '#b', '#c']);
    expect(parseFrontMatterAliases({ aliases: 'One, Two words' })).toEqual(['One', 'Two words']);
    expect(parseFrontMatterAliases({ alias: ['A, B'] })).toEqual(['A, B']);
    expect(parseFrontMatterTags({ title: 'x' })).toBeNull();
    expect(parseFrontMatterAliases(null)).toBeNull();
  });

  it('M24 a subpath finds its heading, up to the next of its level, or its block', () => {
    const cache = parseNote('# A\n## B c\ntext\n## D\nlast ^id\n');
    expect(resolveSubpath(cache, '#A#B c')).toMatchObject({
      type: 'heading',
      current: { heading: 'B c' },
      next: { heading: 'D' },
    });
    expect(resolveSubpath(cache, '#^id')).toMatchObject({ type: 'block', block: { id: 'id' } });
    expect(resolveSubpath(cache, '#C')).toBeNull();
  });

  it('M25 getAllTags joins the tags of text and properties; getLinkpath drops the subpath', () => {
    expect(getAllTags(parseNote('---\ntags: [a]\n---\n#b\n'))).toEqual(['#a', '#b']);
    expect(getLinkpath('Note#Part')).toBe('Note');
    expect(getLinkpath('#Part')).toBe('');
  });

  it.each([
    ['a fence of four marks', '````\n```\n[[A]] #a\n```\n````\n[[B]]'],
    ['indented code', 'text\n\n    [[A]] #a\n\n[[B]]'],
    ['a comment over lines', '%%\n[[A]] #a\n%%\n[[B]]'],
    ['a comment in a line', 'x %%[[A]] #a%% [[B]]'],
    ['an HTML comment', '<!-- [[A]]\n#a -->\n\n[[B]]'],
    ['a fence in a list', '- x\n  ```\n  [[A]] #a\n  ```\n- [[B]]'],
  ])('M27 %s holds no links and no tags', (_what, text) => {
    expect(links(text)).toEqual(['B']);
    expect(tags(text)).toEqual([]);
  });

  it.each(['`[[A]] #a`', '``x ` [[A]]``', '```\n[[A]] #a\n```', '~~~\n[[A]]\n~~~'])(
    'M28 code holds none: %j',
    (text) => {
      expect(links(text)).toEqual([]);
      expect(tags(text)).toEqual([]);
    },
  );

  it('M28 a lone backtick hides nothing', () => {
    expect(links('5` of [[A]]')).toEqual(['A']);
  });

  it('M29 a Markdown link is decoded, also between angle brackets', () => {
    expect(links('[a](My%20Note.md) [b](<Other Note.md>) [c](100%.md)')).toEqual([
      'My Note.md',
      'Other Note.md',
      '100%.md',
    ]);
  });

  it('M30 the cache takes [[pdf]](url) for a wiki link, and not [[pdf](url)]', () => {
    expect(links('[[pdf]](https://a.org/x.pdf)')).toEqual(['pdf']);
    expect(links('[[pdf](https://a.org/x.pdf)]')).toEqual([]);
  });

  it('reads a note of ten thousand lines in one go', () => {
    const rows = Array.from({ length: 10_000 }, (_, n) => `- [[P${n}]] #t [x](y${n}.md) \`c`);
    const cache = parseNote(rows.join('\n'));
    expect(cache.links).toHaveLength(20_000);
    expect(cache.listItems).toHaveLength(10_000);
  });
});
