import {
  addToProperty,
  clearProperty,
  removeFromProperty,
  removeProperty,
  writeProperty,
} from '../../src/text/edit-property';

const BODY = '\n# Notes  \n\nno line end';

describe('writeProperty', () => {
  it.each([
    ['makes a block where there is none', '# Notes\n', '---\nyear: 2023\n---\n# Notes\n'],
    ['makes a block in an empty note', '', '---\nyear: 2023\n---\n'],
    [
      'takes a rule without an end for text',
      '---\nyear: 1\n',
      '---\nyear: 2023\n---\n---\nyear: 1\n',
    ],
    ['fills an empty block', '---\n---\n', '---\nyear: 2023\n---\n'],
    [
      'appends after comments',
      '---\na: 1 # one\n# last\n---\n',
      '---\na: 1 # one\n# last\nyear: 2023\n---\n',
    ],
    [
      'keeps the line ends of the block',
      '---\r\na: 1\r\n---\r\nx\n',
      '---\r\na: 1\r\nyear: 2023\r\n---\r\nx\n',
    ],
    [
      'writes after an empty name, keeping its comment',
      '---\nyear: # when\n---\n',
      '---\nyear: 2023 # when\n---\n',
    ],
    [
      'writes after a name that touches its colon',
      '---\nyear:\nb: 1\n---\n',
      '---\nyear: 2023\nb: 1\n---\n',
    ],
    [
      'replaces a value, keeping its comment',
      '---\nyear: "1999" # when\n---\n',
      '---\nyear: 2023 # when\n---\n',
    ],
    ['replaces a list', '---\nyear:\n  - 1\n  - 2\nb: 1\n---\n', '---\nyear: 2023\nb: 1\n---\n'],
    ['finds a name in other case', '---\nYear: 1\n---\n', '---\nYear: 2023\n---\n'],
    ['finds a quoted name', '---\n"year": 1\n---\n', '---\n"year": 2023\n---\n'],
    [
      'is not misled by a text of several lines',
      '---\na: |\n  year: 1\n---\n',
      '---\na: |\n  year: 1\nyear: 2023\n---\n',
    ],
  ])('%s', (_what, before, after) => {
    expect(writeProperty(before + BODY, 'year', 2023)).toBe(after + BODY);
  });

  it('writes a list as items below the name', () => {
    expect(writeProperty('---\ntopics: # mine\nb: 1\n---\n', 'topics', ['a', 'b: c'])).toBe(
      '---\ntopics: # mine\n  - a\n  - "b: c"\nb: 1\n---\n',
    );
  });
});

describe('addToProperty', () => {
  it.each([
    ['a list in brackets', 'topics: [ "a", b ] # mine', 'topics: [ "a", b, c ] # mine'],
    ['an empty list', 'topics: []', 'topics: [c]'],
    [
      'items',
      'topics:\n    - a # one\n    - "b"\n# end',
      'topics:\n    - a # one\n    - "b"\n    - c\n# end',
    ],
    ['items that are not indented', 'topics:\n- a\nb: 1', 'topics:\n- a\n- c\nb: 1'],
    ['one value', "topics: 'a' # mine", "topics: ['a', c] # mine"],
    ['one value with a comma', 'topics: a, b', 'topics: ["a, b", c]'],
    ['nothing', 'topics:', 'topics:\n  - c'],
    ['a list that has it', 'topics: [c]', 'topics: [c]'],
    ['a link without quotes', 'topics: [[a]] # x', 'topics: [[a], c] # x'],
    ['a list over several lines', 'topics: [a,\n  b]', 'topics: [a,\n  b, c]'],
    ['items with names', 'topics: # x\n\n  - a: 1\nb: 1', 'topics: # x\n\n  - a: 1\n  - c\nb: 1'],
  ])('adds to %s', (_what, before, after) => {
    expect(addToProperty(`---\n${before}\n---\n${BODY}`, 'topics', ['c'])).toBe(
      `---\n${after}\n---\n${BODY}`,
    );
  });

  it.each(['topics: {a: 1}', 'topics: |\n  a', 'topics:\n  a: 1', 'topics: &x a'])(
    'leaves %s to the parser',
    (line) => {
      expect(addToProperty(`---\n${line}\n---\n`, 'topics', ['c'])).toBeNull();
    },
  );
});

describe('taking away', () => {
  it.each([
    ['the middle of a list', 'topics: [a, "b", c]', ['b'], 'topics: [a, c]'],
    ['the head of a list', 'topics: [a, b]', ['a'], 'topics: [b]'],
    ['all of a list', 'topics: [a, b]', ['a', 'b'], 'topics: []'],
    ['an item', 'topics:\n  - a\n  - b # two\n  - c', ['b'], 'topics:\n  - a\n  - c'],
    ['what was added to a list of lists', 'topics: [[a], b] # x', ['b'], 'topics: [[a]] # x'],
    ['what was added to items with names', 'topics:\n- a: 1\n- b', ['b'], 'topics:\n- a: 1'],
    ['what is not there', 'topics: [a]', ['x'], 'topics: [a]'],
  ])('takes out %s', (_what, before, values, after) => {
    expect(removeFromProperty(`---\n${before}\n---\n`, 'topics', values)).toBe(
      `---\n${after}\n---\n`,
    );
  });

  it('removes a property with its items and nothing else', () => {
    expect(removeProperty('---\na: 1\ntopics:\n  - x\n\n# c\nb: 2\n---\n', 'topics')).toBe(
      '---\na: 1\n\n# c\nb: 2\n---\n',
    );
  });

  it('clears a value but keeps its name and comment', () => {
    expect(clearProperty('---\nyear: 2023 # when\n---\n', 'year')).toBe(
      '---\nyear:  # when\n---\n',
    );
  });
});
