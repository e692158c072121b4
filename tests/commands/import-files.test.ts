import { importFiles } from '../../src/commands/import-files';
import { undoFiles } from '../../src/commands/undo-files';
import { openImportVault, type ImportVault } from '../importing/open-import-vault';

const TABLE = `|名称 | 来源 | 说明 | 状态 | 备注 |
| ---- | ---- | ---- | ---- | ---- |
| Meta | Meta | Meta | Meta | Meta |
| 《LLaMA: Open and Efficient Foundation Language Models》 | arXiv2023 | 开源模型：<br/>1 参数更少<br/>2 数据更多 | done | NULL |
| 《Toolformer: Language Models Can Teach Themselves to Use Tools》 | arXiv 2023 | 工具 \\| 调用 | NULL | 见 [[Tools\\|工具]]
| DeepMind | DeepMind | DeepMind | DeepMind | DeepMind |
| 《Training Compute-Optimal Large Language Models》 | arXiv2022 | NULL | 这一列本来是状态，却写了一段很长的说明：模型和数据应当一起增大 | NULL |
| 其他 | NULL | NULL | NULL | NULL |
| 《A Survey of Large Language Models》 | 2023，没发表？ | 综述 | NULL | NULL |
| NULL | NULL | NULL | NULL | NULL |
`;
const BIB = `@article{vaswani2017,
  title = {Attention Is All You Need},
  author = {Vaswani, Ashish and Shazeer, Noam},
  year = {2017}
}
`;

interface Answer {
  readonly [group: string]: {
    readonly count: number;
    readonly paths?: string[];
    readonly failed?: string[];
  };
}

const run = async (vault: ImportVault, params: Record<string, string>): Promise<Answer> =>
  JSON.parse(await importFiles(await vault.host(), vault.listFiles, params)) as Answer;

describe('paper-catalog:import', () => {
  it('makes a note of each row, with what the rows say, and nothing a second time', async () => {
    const vault = await openImportVault({ 'Lists/Table.md': TABLE });
    expect(await run(vault, { path: 'Lists/Table.md' })).toMatchObject({
      created: { count: 4 },
      unsure: { count: 0 },
      verified: { count: 4, failed: [] },
    });
    const once = await vault.snapshot();
    expect(once['Papers/LLaMA - Open and Efficient Foundation Language Models.md']).toMatch(
      /status: done\n(?:.*\n)*organization:\n {2}- Meta\n(?:.*\n)*year: 2023\n/,
    );
    const chinchilla = once['Papers/Training Compute-Optimal Large Language Models.md'] ?? '';
    expect(chinchilla).not.toMatch(/^status:/m);
    expect(chinchilla).toContain('模型和数据应当一起增大');
    expect(once['Papers/A Survey of Large Language Models.md']).not.toContain('organization:');
    expect(await run(vault, { path: 'Lists/Table.md' })).toMatchObject({
      created: { count: 0 },
      updated: { count: 0 },
      known: { count: 4 },
    });
    expect(await vault.snapshot()).toEqual(once);
  });

  it.each([
    [
      'bare titles',
      '- Scaling Laws for Neural Language Models\n- Language Models are Few-Shot Learners\n',
    ],
    [
      'web links, of pages too',
      '- [Scaling Laws for Neural Language Models](https://arxiv.org/abs/2001.08361) — read twice\n- [Why Momentum Really Works](https://distill.pub/2017/momentum/) 2017\n',
    ],
    [
      'titles in code',
      '1. `Scaling Laws for Neural Language Models` 2020\n2. `Language Models are Few-Shot Learners` 2020\n',
    ],
    ['a table', TABLE],
  ])('plans nothing a second time after it linked %s', async (_what, list) => {
    const vault = await openImportVault({ 'List.md': list });
    const params = { path: 'List.md', 'link-list': 'true' };
    const before = await vault.snapshot();
    await run(vault, params);
    await vault.test.settled();
    const once = await vault.snapshot();
    expect(once['List.md']).toContain('[[');
    expect(await run(vault, params)).toMatchObject({
      created: { count: 0 },
      updated: { count: 0 },
    });
    expect(await vault.snapshot()).toEqual(once);
    await undoFiles(await vault.host(), {});
    expect(await vault.snapshot()).toEqual(before);
  });

  it('counts a note as updated that is a list too and whose links had to wait', async () => {
    const review = '---\ntitle: A Review of Everything\n---\n- Attention Is All You Need\n';
    const vault = await openImportVault({
      'L/A.md': '- [[Review]]\n- Scaling Laws for Neural Language Models\n',
      'Papers/Review.md': review,
    });
    const params = { path: 'L/A.md,Papers/Review.md', 'link-list': 'true' };
    expect(await run(vault, params)).toMatchObject({
      updated: { count: 1, paths: ['Papers/Review.md'] },
      left: { count: 1 },
    });
    expect(await run(vault, params)).toMatchObject({ updated: { count: 0 }, left: { count: 0 } });
    expect(await vault.test.text('Papers/Review.md')).toContain('- [[Attention Is All You Need]]');
  });

  it('only tells what it would do when asked for a dry run', async () => {
    const vault = await openImportVault({ 'Table.md': TABLE });
    expect(await run(vault, { path: 'Table.md', 'dry-run': 'true' })).toMatchObject({
      created: { count: 4 },
      verified: null,
    });
    expect(Object.keys(await vault.snapshot())).toEqual(['Table.md']);
  });

  it('reads several files, a folder, and other formats', async () => {
    const csv =
      'title,year,doi\nDeep Residual Learning for Image Recognition,2016,10.1109/CVPR.2016.90\n';
    const vault = await openImportVault({ 'in/a.bib': BIB, 'in/b.csv': csv, 'in/notes.png': '' });
    const answer = await run(vault, { path: 'in' });
    expect(answer['created']?.paths).toEqual([
      'Papers/Attention Is All You Need.md',
      'Papers/Deep Residual Learning for Image Recognition.md',
    ]);
    const resnet = (await vault.snapshot())[
      'Papers/Deep Residual Learning for Image Recognition.md'
    ];
    expect(resnet).toContain('year: 2016\ndoi: "10.1109/cvpr.2016.90"\n');
    expect(await run(vault, { path: 'in/a.bib, in/b.csv' })).toMatchObject({ known: { count: 2 } });
  });

  it('leaves unsure ones out, or makes notes of them when told to, once', async () => {
    const files = {
      'Table.md': TABLE,
      'Papers/x.md': '---\ntitle: A Survey of Large Languge Models\n---\n',
    };
    const vault = await openImportVault(files);
    expect(await run(vault, { path: 'Table.md' })).toMatchObject({
      created: { count: 3 },
      unsure: {
        count: 1,
        entries: [{ line: 9, candidates: [{ path: 'Papers/x.md', doubt: 'near-title' }] }],
      },
    });
    expect(await run(vault, { path: 'Table.md', unsure: 'create' })).toMatchObject({
      created: { count: 1 },
      unsure: { count: 0 },
    });
    expect(await run(vault, { path: 'Table.md', unsure: 'create' })).toMatchObject({
      created: { count: 0 },
      updated: { count: 0 },
    });
  });

  it('adds to a note what it lacks and keeps what the user wrote', async () => {
    const mine = `---\r\n# my own\r\ntitle: "Toolformer: Language Models Can Teach Themselves to Use Tools"\r\n状态: 在读 # page 3\r\norganization: 'FAIR'\r\n---\r\nMy words.\r\n`;
    const vault = await openImportVault({
      'Table.md': TABLE,
      'Notes/T.md': mine.replace('\r\n---\r\nMy', '\r\ntype: paper\r\n---\r\nMy'),
    });
    expect(await run(vault, { path: 'Table.md' })).toMatchObject({
      created: { count: 3 },
      updated: { count: 1, paths: ['Notes/T.md'] },
    });
    const text = (await vault.snapshot())['Notes/T.md'] ?? '';
    expect(text).toMatch(
      /^---\r\n# my own\r\ntitle: "Toolformer: [^"]*"\r\n状态: 在读 # page 3\r\norganization: \['FAIR', Meta\]\r\ntype: paper\r\nyear: 2023\r\n/,
    );
    expect(text).toMatch(/\r\n---\r\nMy words\.\r\n\r\n## \[\[Table\]\]\r\n/);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('uses the template of the settings, and says where it cannot', async () => {
    const template = '---\ntitle: {{title}}\nread: false\n---\n# {{title}}\n\n{{remarks}}\n';
    const vault = await openImportVault(
      { 'Table.md': TABLE, 'T.md': template },
      { template: 'T.md' },
    );
    expect(await run(vault, { path: 'Table.md' })).toMatchObject({ problem: null });
    expect((await vault.snapshot())['Papers/A Survey of Large Language Models.md']).toMatch(
      /^---\ntitle: A Survey of Large Language Models\nread: false\n(?:.*\n)+---\n# A Survey of Large Language Models\n\n## \[\[Table\]\]\n/,
    );
    const broken = await openImportVault(
      { 'Table.md': TABLE, 'T.md': '---\na: [\n---\n' },
      { template: 'T.md' },
    );
    expect(await run(broken, { path: 'Table.md' })).toMatchObject({
      created: { count: 4 },
      problem: expect.stringContaining('T.md') as unknown,
    });
  });

  it('says what is wrong with its parameters', async () => {
    const vault = await openImportVault({ 'Table.md': TABLE });
    await expect(run(vault, {})).rejects.toThrow('path=… is missing.');
    await expect(run(vault, { path: 'none.md' })).rejects.toThrow('nothing to import');
    await expect(run(vault, { path: 'Table.md', unsure: 'maybe' })).rejects.toThrow('unsure=maybe');
  });
});

describe('paper-catalog:undo', () => {
  it('takes the last import back, then the one before', async () => {
    const vault = await openImportVault({ 'Table.md': TABLE, 'b.bib': BIB });
    const before = await vault.snapshot();
    await run(vault, { path: 'Table.md' });
    const between = await vault.snapshot();
    await run(vault, { path: 'b.bib' });
    expect(JSON.parse(await undoFiles(await vault.host(), {}))).toMatchObject({
      sources: ['b.bib'],
      undone: { count: 1 },
    });
    expect(await vault.snapshot()).toEqual(between);
    await undoFiles(await vault.host(), {});
    expect(await vault.snapshot()).toEqual(before);
    await expect(vault.host().then((host) => undoFiles(host, {}))).rejects.toThrow(
      'no import to undo',
    );
  });

  it('says what it left and why', async () => {
    const vault = await openImportVault({ 'b.bib': BIB });
    await run(vault, { path: 'b.bib' });
    await vault.test.writeOutside('Papers/Attention Is All You Need.md', 'mine now\n');
    expect(JSON.parse(await undoFiles(await vault.host(), {}))).toMatchObject({
      undone: { count: 0 },
      left: {
        files: [
          { path: 'Papers/Attention Is All You Need.md', reason: 'it was changed in the meantime' },
          { path: 'Papers', reason: 'the folder is not empty' },
        ],
      },
    });
  });
});
