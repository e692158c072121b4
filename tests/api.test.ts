import { makeApi, type PaperCatalogApi } from '../src/api';
import { Catalog } from '../src/catalog/catalog';
import type { PaperChange } from '../src/catalog/catalog-event';
import { DEFAULT_SETTINGS } from '../src/settings';
import { makeFacts, makeMention } from './catalog/make-paper';

const { statuses } = DEFAULT_SETTINGS;

function open(): { catalog: Catalog; api: PaperCatalogApi } {
  const catalog = new Catalog(() => null, statuses);
  catalog.write((writer) => {
    writer.setNote(makeFacts({ title: 'Read', status: 'done', organization: ['OpenAI'] }));
    writer.setNote(makeFacts({ title: 'Unread' }));
    writer.spliceMentions('L.md', 0, 0, [makeMention({ title: 'Planned' })]);
  });
  return { catalog, api: makeApi(catalog, () => statuses) };
}

describe('the API for scripts', () => {
  it('gives all papers in order, and one by path or key', () => {
    const { api } = open();
    expect(api.papers().map(({ title }) => title)).toEqual(['Planned', 'Read', 'Unread']);
    expect(api.paper('Papers/Read.md')?.title).toBe('Read');
    expect(api.paper('planned:planned')?.path).toBeNull();
    expect(api.paper('nothing')).toBeNull();
  });

  it('finds by the queries of the dashboard', () => {
    const { api } = open();
    expect(api.find('status:已读 org:openai').map(({ title }) => title)).toEqual(['Read']);
    expect(() => api.find('colour:red')).toThrow('unknown-field in "colour:red"');
  });

  it('hands out nothing a script could change', () => {
    const { api, catalog } = open();
    const [paper] = api.find('status:done');
    expect(() => Object.assign(paper ?? {}, { title: 'Changed' })).toThrow(TypeError);
    expect(Object.isFrozen(paper?.organization)).toBe(true);
    expect(() => Object.assign(api.papers(), { length: 0 })).toThrow(TypeError);
    expect(catalog.papers()).toHaveLength(3);
  });

  it('leaves the lists of the cache, which papers hold, as they are', () => {
    const { api, catalog } = open();
    const organization = ['OpenAI'];
    catalog.write((writer) => {
      writer.setNote(makeFacts({ title: 'Shared', organization }));
    });
    const paper = api.paper('Papers/Shared.md');
    expect(paper?.organization).toEqual(organization);
    expect(Object.isFrozen(organization)).toBe(false);
    expect(api.papers()).toContain(paper);
  });

  it('goes on following the vault after papers were handed out', () => {
    const { api, catalog } = open();
    api.papers();
    catalog.write((writer) => {
      writer.setNote(makeFacts({ title: 'Unread', status: 'done' }));
      writer.spliceMentions('L.md', 0, 1, []);
    });
    expect(api.find('status:done').map(({ title }) => title)).toEqual(['Read', 'Unread']);
    expect(api.papers()).toHaveLength(2);
  });

  it('tells of changes until told to stop', () => {
    const { api, catalog } = open();
    const told: string[] = [];
    const stop = api.on('changed', (changes: readonly PaperChange[]) =>
      told.push(...changes.map(({ key }) => key)),
    );
    catalog.write((writer) => {
      writer.setProgress({ read: 1, total: 2 });
    });
    catalog.write((writer) => {
      writer.removeNote('Papers/Read.md');
    });
    stop();
    catalog.write((writer) => {
      writer.removeNote('Papers/Unread.md');
    });
    expect(told).toEqual(['Papers/Read.md']);
  });

  it('says when the vault is read', async () => {
    const { api, catalog } = open();
    let isReady = false;
    const waiting = api.ready().then(() => (isReady = true));
    await Promise.resolve();
    expect(isReady).toBe(false);
    catalog.write((writer) => {
      writer.setReady();
    });
    await waiting;
    expect(isReady).toBe(true);
  });
});
