/** @jest-environment jsdom */
import { StorageError } from '../host/storage';
import { readDisk } from '../importing/read-disk';
import { choose, seeNotice } from './drive';
import { openPlugin, type OpenPlugin } from './open-plugin';

const LIST =
  '- Attention Is All You Need — worth it\n- Scaling Laws for Neural Language Models\n- Language Models are Few-Shot Learners\n';
const FILES = {
  'List.md': LIST,
  'Papers/A.md': '---\ntitle: Attention Is All You Need # mine\n---\nMine.\n',
};
const IMPORT = { path: 'List.md', 'link-list': 'true' };

/** The plugin started anew on the disk that a process killed midway left: the journal, one note, no more. */
async function startAfterCrash(): Promise<OpenPlugin> {
  const killed = await openPlugin({ files: FILES });
  let made = 0;
  killed.storage.fault = (act, path) => {
    if (act === 'create' && path.startsWith('Papers/')) made += 1;
    if (act !== 'read' && made > 1) throw new StorageError('EIO', path);
  };
  await killed.run('import', IMPORT);
  killed.storage.fault = () => undefined;
  document.body.replaceChildren();
  return openPlugin({ files: await readDisk({ test: killed }) });
}

async function imported(): Promise<Readonly<Record<string, string>>> {
  const whole = await openPlugin({ files: FILES });
  await whole.run('import', IMPORT);
  return whole.notes();
}

it('an import that was cut off is offered at the next start: undone, the vault is as before', async () => {
  const plugin = await startAfterCrash();
  await choose('Undo');
  await seeNotice('Import undone');
  expect(await plugin.notes()).toEqual(FILES);
});

it('an import that was cut off is offered at the next start: finished, it is whole', async () => {
  const plugin = await startAfterCrash();
  await choose('Finish');
  await seeNotice('created');
  expect(await plugin.notes()).toEqual(await imported());
});
