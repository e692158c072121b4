import fc from 'fast-check';
import { groupItems, type Group } from '../../src/catalog/group-items';
import { mentionItem, type MentionItem, type NoteItem } from '../../src/catalog/item';
import { makeFacts, makeMention } from './make-paper';

const arxiv = fc.option(fc.constantFrom('2101.00001', '2202.00002', '2303.00003'));
const doi = fc.option(fc.constantFrom('10.1/a', '10.1/b', '10.48550/arxiv.2101.00001'));
const title = fc.constantFrom('Alpha', 'Beta', 'Gamma', 'Delta');

const notes = fc.uniqueArray(
  fc.record({
    number: fc.nat(9),
    title,
    arxiv,
    doi,
    role: fc.constantFrom('paper' as const, 'note' as const),
  }),
  { selector: ({ number }) => number, maxLength: 4 },
);
const mentions = fc.array(
  fc.record({
    title,
    aliases: fc.subarray(['Alpha', 'Short', 'Brief'], { maxLength: 1 }),
    arxiv,
    doi,
    link: fc.option(fc.nat(9)),
  }),
  {
    maxLength: 10,
  },
);

const items = fc.tuple(notes, mentions).map(([noted, mentioned]): [NoteItem[], MentionItem[]] => {
  const noteItems = noted.map(({ number, role, ...said }): NoteItem => ({
    facts: makeFacts({ ...said, path: `n${number}.md` }, { role }),
    slot: null,
  }));
  const paths = new Set(noteItems.map(({ facts }) => facts.path));
  const mentionItems = mentioned.map(({ link, ...work }, i) => {
    const item = mentionItem(makeMention(work), i);
    const path = `n${link ?? ''}.md`;
    return { ...item, path: paths.has(path) ? path : null };
  });
  return [noteItems, mentionItems];
});

/** Groups as the paths and numbers of their items. */
const namesOf = (groups: readonly Group[]): string[] =>
  groups
    .map(
      ({ note, mentions: said }) =>
        `${note?.facts.path ?? ''}:${said.map(({ order }) => order).join()}`,
    )
    .sort();

const groupOf = (groups: readonly Group[], item: MentionItem): Group | undefined =>
  groups.find(({ mentions: said }) => said.includes(item));

describe('groupItems', () => {
  it('has each item in exactly one group, no two notes in one', () => {
    fc.assert(
      fc.property(items, ([noted, mentioned]) => {
        const groups = groupItems(noted, mentioned);
        const paths = groups.flatMap(({ note }) => (note === null ? [] : [note.facts.path]));
        expect(paths.sort()).toEqual(noted.map(({ facts }) => facts.path).sort());
        expect(groups.flatMap((group) => group.mentions).sort((a, b) => a.order - b.order)).toEqual(
          mentioned,
        );
      }),
    );
  });

  it('does not depend on the order of the items', () => {
    const shuffled = items.chain(([noted, mentioned]) =>
      fc.tuple(
        fc.constant([noted, mentioned] as const),
        fc.shuffledSubarray(noted, { minLength: noted.length }),
        fc.shuffledSubarray(mentioned, { minLength: mentioned.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([[noted, mentioned], otherNotes, otherMentions]) => {
        expect(namesOf(groupItems(otherNotes, otherMentions))).toEqual(
          namesOf(groupItems(noted, mentioned)),
        );
      }),
    );
  });

  it('puts a mention with the note its link reaches, whatever else it says', () => {
    fc.assert(
      fc.property(items, ([noted, mentioned]) => {
        const groups = groupItems(noted, mentioned);
        for (const item of mentioned.filter(({ path }) => path !== null))
          expect(groupOf(groups, item)?.note?.facts.path).toBe(item.path);
      }),
    );
  });

  it('joins mentions of one arXiv identifier unless they belong to two notes', () => {
    fc.assert(
      fc.property(items, ([noted, mentioned]) => {
        const groups = groupItems(noted, mentioned);
        for (const a of mentioned) {
          for (const b of mentioned) {
            const [one, other] = [groupOf(groups, a), groupOf(groups, b)];
            if (one === other || a.identity.arxiv === null || a.identity.arxiv !== b.identity.arxiv)
              continue;
            expect([one?.note, other?.note]).not.toContain(null);
          }
        }
      }),
    );
  });
});
