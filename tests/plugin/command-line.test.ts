/** @jest-environment jsdom */
import { openPlugin, type OpenPlugin } from './open-plugin';

const FILES = {
  'List.md': '- Scaling Laws for Neural Language Models\n',
  'Papers/BERT.md': '---\nstatus: done\n---\n',
};

const refuse = async (plugin: OpenPlugin, action: string, params: object): Promise<string> => {
  const answer = await plugin.run(action, { ...params });
  expect(await plugin.notes()).toEqual(FILES);
  return answer;
};

describe('parameters that are wrong', () => {
  it.each([
    ['list', { format: 'xml' }, 'format=xml is none of json, tsv, md.'],
    ['list', { status: 'nonsense' }, 'status=nonsense is none of to-read, reading, done.'],
    ['list', { organisation: 'x' }, 'There is no parameter organisation. There are: status,'],
    ['summary', { format: '' }, 'format= is none of json, md.'],
    ['new', {}, 'title=… is missing.'],
    ['new', { title: '  \n ' }, 'title=… is missing.'],
    ['import', {}, 'path=… is missing.'],
    ['import', { path: 'true' }, 'path=true: There is nothing to import.'],
    ['import', { path: '../List.md' }, 'path=../List.md: There is nothing to import.'],
    ['import', { path: 'List.md', dryrun: 'true' }, 'There is no parameter dryrun.'],
    ['import', { path: 'List.md', 'dry-run': 'no' }, 'dry-run=no is none of false, true.'],
    ['import', { path: 'List.md', unsure: 'true' }, 'unsure=true is none of skip, create.'],
    ['import', { path: 'List.md', kinds: 'paper,books' }, 'kinds=books is none of paper, blog,'],
    ['import', { path: 'List.md', status: 'later' }, 'status=later is none of'],
    ['import', { path: 'List.md', 'link-list': 'no' }, 'link-list=no is none of false, true.'],
    ['undo', {}, 'There is no import to undo.'],
    ['undo', { import: 'true' }, 'There is no import to undo.'],
    ['undo', { name: 'x' }, 'There is no parameter name.'],
  ])('are told, and nothing is written: %s %j', async (action, params, words) => {
    const plugin = await openPlugin({ files: FILES });
    const answer = await refuse(plugin, action, params);
    expect(answer).toMatch(/^Error: /);
    expect(answer).toContain(words);
  });

  it.each([
    ['import', { path: 'List.md', dryrun: 'true' }, '没有参数 dryrun。'],
    ['import', { path: 'Nowhere.md' }, '没有可以导入的内容。'],
    ['new', { title: '' }, '缺少参数 title=…。'],
    ['list', { format: 'xml' }, 'format=xml 无效，可选值：json, tsv, md。'],
  ])('are told in Chinese: %s %j', async (action, params, words) => {
    const plugin = await openPlugin({ files: FILES, language: 'zh' });
    expect(await refuse(plugin, action, params)).toContain(words);
  });
});

it('a status may be meant by one of its words', async () => {
  const plugin = await openPlugin({ files: FILES });
  await plugin.run('import', { path: 'List.md', status: '在读' });
  expect(Object.values(await plugin.notes('Papers/')).join()).toContain('status: reading\n');
});
