import fc from 'fast-check';
import { parse } from 'yaml';
import { newNote, type NewNoteContext } from '../../src/notes/new-note';
import type { NotedWork } from '../../src/notes/paper-properties';
import { DEFAULT_SETTINGS } from '../../src/settings';

const WORK: NotedWork = {
  title: 'LLaMA: Open and Efficient Foundation Language Models',
  aliases: ['LLaMA'],
  kind: 'paper',
  status: 'done',
  priority: null,
  organization: ['Meta'],
  authors: ['Touvron, Hugo'],
  year: 2023,
  date: '2023-02',
  venue: 'arXiv',
  arxiv: '2302.13970',
  doi: null,
  citekey: null,
  url: 'https://example.org/llama',
  pdf: null,
  code: null,
  topics: ['语言模型'],
  lists: ['[[My list]]'],
  added: '2026-11-20',
  finished: null,
};
const EMPTY: NotedWork = {
  ...WORK,
  aliases: [],
  organization: [],
  authors: [],
  topics: [],
  lists: [],
  status: null,
  year: null,
  date: null,
  venue: null,
  arxiv: null,
  url: null,
  added: null,
};

const context = (more: Partial<NewNoteContext> = {}): NewNoteContext => ({
  settings: DEFAULT_SETTINGS,
  template: null,
  format: (pattern) => (pattern === 'YYYY-MM-DD' ? '2026-11-20' : pattern),
  isTaken: () => false,
  ...more,
});
const make = (work = WORK, more: Partial<NewNoteContext> = {}, folder = 'Papers') =>
  newNote({ work, remarks: [], folder }, context(more));

describe('newNote', () => {
  it('fills the built-in template, properties in order, nothing for what is unknown', () => {
    expect(make().change.text).toBe(`---
title: "LLaMA: Open and Efficient Foundation Language Models"
aliases:
  - "LLaMA: Open and Efficient Foundation Language Models"
  - LLaMA
status: done
organization:
  - Meta
authors:
  - "Touvron, Hugo"
year: 2023
date: 2023-02-01
venue: arXiv
arxiv: "2302.13970"
url: "https://example.org/llama"
topics:
  - 语言模型
lists:
  - "[[My list]]"
added: 2026-11-20
---
`);
  });

  it('says how the file name differs from the title', () => {
    expect(make().alteration).toEqual({
      title: WORK.title,
      path: 'Papers/LLaMA - Open and Efficient Foundation Language Models.md',
      causes: ['characters'],
    });
    expect(make({ ...EMPTY, title: 'Plain' }).alteration).toBeNull();
  });

  it('finds a free name, without regard to case', () => {
    const taken = new Set(['papers/plain.md', 'papers/plain 2.md']);
    const { change, alteration } = make(
      { ...EMPTY, title: 'Plain' },
      { isTaken: (path) => taken.has(path.toLowerCase()) },
    );
    expect(change.path).toBe('Papers/Plain 3.md');
    expect(alteration?.causes).toEqual(['taken']);
    expect(change.text).toContain('aliases:\n  - Plain\n');
  });

  it('adds what a template of the user leaves out, so that nothing is lost', () => {
    const template =
      '---\ntitle: {{title}}\nread: {{date}}\nrating:\n---\n# {{title}}\n\n{{unknown}}\n';
    const remarks = [{ heading: '## [[My list]]', paragraphs: ['worth it'] }];
    const { change } = newNote(
      { work: { ...EMPTY, title: 'T', year: 2020 }, remarks, folder: '' },
      context({ template }),
    );
    expect(change.text).toBe(
      '---\ntitle: T\nread: 2026-11-20\nrating:\nyear: 2020\ntype: paper\n---\n# T\n\n{{unknown}}\n\n## [[My list]]\n\nworth it\n',
    );
  });

  it('puts remarks where the template wants them, once', () => {
    const remarks = [{ heading: '## L', paragraphs: ['one', 'two'] }];
    const template = '---\ntitle: {{title}}\n---\n{{remarks}}\n\nend\n';
    const { change } = newNote(
      { work: { ...EMPTY, title: 'T' }, remarks, folder: 'Papers' },
      context({ template }),
    );
    expect(change.text).toBe('---\ntitle: T\n---\n## L\n\none\n\ntwo\n\nend\n');
  });

  it('writes organizations as links by setting, kinds other than papers, and names of the settings', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      organizationAsLink: true,
      propertyNames: { ...DEFAULT_SETTINGS.propertyNames, organization: '机构' },
    };
    const { text } = make(
      { ...EMPTY, title: 'T', kind: 'tool', organization: ['Meta AI', '[[Inria]]'] },
      { settings },
    ).change;
    expect(text).toContain('kind: tool\n机构:\n  - "[[Meta AI]]"\n  - "[[Inria]]"\n');
  });

  it('gives properties that read back as they were meant, and a path in its folder, whatever the title', () => {
    const anyText = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(anyText, fc.array(anyText), fc.option(anyText), (title, authors, venue) => {
        const { path, text } = make({ ...EMPTY, title, authors, venue }).change;
        const read: unknown = parse(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '');
        expect(read).toMatchObject({
          title,
          ...(authors.length > 0 ? { authors } : {}),
          ...(venue === null ? {} : { venue }),
        });
        expect(path).toMatch(/^Papers\/[^/\\]+\.md$/);
      }),
    );
  });
});
