import fc from 'fast-check';
import { MAX_NAME_BYTES, toFileName } from '../../src/text/file-name';

describe('toFileName', () => {
  it.each([
    ['keeps an ordinary title', 'Attention Is All You Need', 'Attention Is All You Need', []],
    ['keeps Chinese', '大模型综述（2023）', '大模型综述（2023）', []],
    [
      'turns a colon into a dash',
      'LLaMA: Open and Efficient',
      'LLaMA - Open and Efficient',
      ['characters'],
    ],
    [
      'turns a colon within a word into a hyphen',
      'Optimization:Your',
      'Optimization-Your',
      ['characters'],
    ],
    ['turns slashes and bars into hyphens', 'a/b\\c|d', 'a-b-c-d', ['characters']],
    ['drops what no link may hold', 'Is #1 "best"? [yes]^2*', 'Is 1 best (yes)2', ['characters']],
    ['drops dots and blanks at the ends', ' ..hidden. ', 'hidden', ['characters']],
    ['climbs no folders', '../../etc/passwd', '-..-etc-passwd', ['characters']],
    ['has a name for a title of marks', '???', 'Untitled', ['characters']],
    ['has a name for no title', '', 'Untitled', ['characters']],
    ['escapes a Windows device', 'CON', 'CON_', ['reserved']],
    ['escapes a Windows device before a dot', 'nul.txt', 'nul_.txt', ['reserved']],
    ['keeps a word that begins like a device', 'Console', 'Console', []],
    ['joins letters and accents', 'Re\u0301nyi', 'Rényi', []],
    ['drops line breaks and marks of direction', 'a\nb\u202ec', 'a b c', ['characters']],
  ])('%s', (_what, title, name, causes) => {
    expect(toFileName(title)).toEqual({ name, causes });
  });

  it('cuts long titles at a character, counting bytes', () => {
    const { name, causes } = toFileName('模型'.repeat(60));
    expect(name).toBe('模型'.repeat(33));
    expect(causes).toEqual(['length']);
    expect(toFileName(`${'a'.repeat(190)}👩‍👩‍👧‍👧`).name).toBe('a'.repeat(190));
  });

  it('gives a name that every system takes and every link reaches, whatever the title', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 300 })),
        (title) => {
          const { name } = toFileName(title);
          expect(name).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}]|^[\s.]|[\s.]$/u);
          expect(Buffer.byteLength(name)).toBeLessThanOrEqual(MAX_NAME_BYTES);
          expect(name).not.toBe('');
          expect(name).toBe(name.normalize('NFC'));
          expect(toFileName(name).name).toBe(name);
        },
      ),
    );
  });
});
