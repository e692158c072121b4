import { journalStorage } from '../../src/vault/journal-storage';
import { openTestApp } from '../host/test-app';

it('keeps journals in the plugin’s folder, raising no event of the vault', async () => {
  const { app, storage } = await openTestApp();
  const events: string[] = [];
  app.vault.on('create', ({ path }) => events.push(path));
  const journals = journalStorage(app.vault.adapter, '.config/plugins/x');
  expect(await journals.list()).toEqual([]);
  expect(await journals.read('b')).toBeNull();
  await journals.plan('b', 'one\n');
  await journals.plan('b', 'two\n');
  await journals.log('b', 'done\n');
  await journals.plan('a', 'x\n');
  expect(await journals.list()).toEqual(['a', 'b']);
  expect(await journals.read('b')).toEqual({ plan: 'one\ntwo\n', log: 'done\n' });
  await journals.remove('b');
  await journals.remove('b');
  expect(await journals.list()).toEqual(['a']);
  expect(await storage.read('.config/plugins/x/imports/a.plan.jsonl')).toBe('x\n');
  expect(events).toEqual([]);
});
