import fc from 'fast-check';
import { makeChoice } from '../../src/importing/choices';
import { readDraft } from '../../src/views/import/read-draft';
import { sampleChoices, sampleSource } from './sample-import';

describe('readDraft', () => {
  it('reads back what was stored', () => {
    const chosen = [
      { type: 'status', status: 'done' },
      { type: 'folder', folder: 'Library' },
      { type: 'kinds', kinds: ['paper', 'blog'] },
      { type: 'decide', items: ['0:3:0'], decision: { type: 'same', candidate: 'a.md' } },
      { type: 'decide', items: ['0:4:0'], decision: { type: 'skip' } },
      {
        type: 'edit',
        entry: '0:3:0',
        edits: { title: 'T', year: null, venue: null, authors: ['A'] },
      },
      { type: 'column', source: 0, correction: { table: 0, column: 1, meaning: 'venue' } },
      { type: 'paper', source: 0, line: 9, isPaper: true },
    ] as const;
    const choices = chosen.reduce(makeChoice, sampleChoices());
    const draft = { sources: [sampleSource('- a')], choices };
    const stored: unknown = JSON.parse(JSON.stringify(draft));
    expect(readDraft(stored)).toEqual(draft);
  });

  it('is none without a source', () => {
    expect(readDraft({ sources: [], choices: {} })).toBeNull();
    expect(readDraft(null)).toBeNull();
  });

  it('never throws, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (sources, choices) => {
        readDraft({ sources: [sampleSource('x'), sources], choices });
        readDraft(sources);
      }),
    );
  });
});
