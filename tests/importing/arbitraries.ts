// Vaults and reading lists as fast-check draws them: notes of every shape a user may keep, lists that name some of them.
import fc from 'fast-check';

const TITLES = [
  'Attention Is All You Need',
  'LLaMA: Open and Efficient Foundation Language Models',
  'Language Models are Few-Shot Learners',
  'Constitutional AI: Harmlessness from AI Feedback',
  '大语言模型推理能力的系统性综述与展望',
  'Is "Reasoning" [Really] Emergent? A Study of #Hashtags and ^Carets',
  '../../../Escaping the Folder by a Title of Dots and Slashes',
  'CON',
  '{{title}} {{date}} --- Templates in the Title of a Paper',
  'A Paper <img src=x onerror=alert(1)> with an Element in Its Title',
  `A Very Long Title ${'That Goes On '.repeat(30)}Until the End`,
] as const;

const BLOCKS = [
  (title: string) => `---\ntitle: ${JSON.stringify(title)}\nyear: 1999 # a guess\n---\n`,
  (title: string) =>
    `---\r\n# mine\r\ntitle: ${JSON.stringify(title)}\r\ntopics: [ "a", b ]\r\n---\r\n`,
  (title: string) =>
    `---\naliases:\n- ${JSON.stringify(title)}\nstatus:\nlists:\n    - "[[Other list]]" # old\n---\n`,
  (title: string) =>
    `---\n"title": '${title.replaceAll("'", "''")}'\n机构: OpenAI\norganization: ''\n\nrating: 5\n---\n`,
  (title: string) =>
    `---\ntitle: ${JSON.stringify(title)}\nlists: [[Other list]]\ntopics: |\n  several\n  lines\n---\n`,
  (title: string) => `---\ntitle: ${JSON.stringify(title)}\nstatus: done\nbroken: [\n---\n`,
] as const;

const BODIES = [
  '',
  '\nNotes with trailing blanks  \n\n',
  '# Heading\n\ntext without an end',
  '\n## [[List]]\n\nmine\n\n## After\n',
];

/** A paper note the user wrote: path and text. */
const note = fc
  .tuple(
    fc.constantFrom(...TITLES),
    fc.constantFrom(...BLOCKS),
    fc.constantFrom(...BODIES),
    fc.nat(999),
  )
  .map(
    ([title, block, body, number]) => [`Papers/My note ${number}.md`, block(title) + body] as const,
  );

const remark = fc.constantFrom('', ' — worth reading twice', ' （必读，见第三节）', ' <% boom %>');
const mark = fc.constantFrom('', '[x] ', '[ ] ');

const bullet = fc
  .tuple(fc.constantFrom(...TITLES), mark, remark, fc.boolean())
  .map(
    ([title, done, words, isLinked]) =>
      `- ${done}${isLinked ? `[${title.replace(/[[\]]/g, '')}](https://example.org/${title.length})` : title}${words}`,
  );

const row = fc
  .tuple(fc.constantFrom(...TITLES), fc.constantFrom('done', 'NULL', '未读'), remark)
  .map(([title, status, words]) => `| 《${title}》 | arXiv 2023 | ${status} |${words} |`);

/** The text of a reading list: bullets or a table. */
export const listText = fc.oneof(
  fc
    .array(bullet, { minLength: 1, maxLength: 6 })
    .map((lines) => `# To read\n\n${lines.join('\n')}\n`),
  fc
    .array(row, { minLength: 1, maxLength: 6 })
    .map(
      (rows) =>
        `| Title | Venue | Status | Notes |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`,
    ),
);

/** A vault: a reading list at `Reading/List.md` and notes of the user's. */
export const vaultFiles = fc
  .tuple(listText, fc.array(note, { maxLength: 4 }))
  .map(([list, notes]): Record<string, string> => ({
    'Reading/List.md': list,
    ...Object.fromEntries(notes),
  }));
