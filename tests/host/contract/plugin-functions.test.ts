// Contract: the functions of the module that need no app.
import {
  apiVersion,
  Component,
  debounce,
  Events,
  getLanguage,
  moment,
  Platform,
  requestUrl,
  requireApiVersion,
} from 'obsidian';
import { setLanguage } from '../language';
import { setResponder, type RequestUrlParam } from '../request-url';
import { setPhone } from '../screen/platform';
import { waitFor } from '../test-app';

afterEach(() => {
  setResponder(null);
  setLanguage('en');
  setPhone(false);
});

describe('requestUrl', () => {
  it('U26 performs the request and gives its answer, as a whole and in parts', async () => {
    const asked: RequestUrlParam[] = [];
    setResponder((request) => {
      asked.push(request);
      return { status: 200, text: '{"a":1}', headers: { 'content-type': 'application/json' } };
    });
    const response = await requestUrl({ url: 'https://a.org', method: 'POST', body: 'x' });
    expect(asked).toEqual([{ url: 'https://a.org', method: 'POST', body: 'x' }]);
    expect(response).toMatchObject({ status: 200, text: '{"a":1}', json: { a: 1 } });
    expect(await requestUrl('https://a.org').json).toEqual({ a: 1 });
    expect((await requestUrl('https://a.org').arrayBuffer).byteLength).toBe(7);
  });

  it.each([404, 500])('U26 X09 rejects on status %d, unless told not to throw', async (status) => {
    setResponder(() => ({ status, text: 'no' }));
    await expect(requestUrl('https://a.org')).rejects.toMatchObject({ status });
    const response = await requestUrl({ url: 'https://a.org', throw: false });
    expect([response.status, response.text]).toEqual([status, 'no']);
    expect((): unknown => response.json).toThrow(SyntaxError);
  });

  it('rejects where there is no network', async () => {
    setResponder(() => Promise.reject(new Error('net::ERR_INTERNET_DISCONNECTED')));
    await expect(requestUrl({ url: 'https://a.org', throw: false })).rejects.toThrow('net::');
  });
});

describe('the module', () => {
  it.each([
    ['1.13.1', true],
    ['1.13.0', true],
    ['1.9.14', true],
    ['1.13.2', false],
    ['1.14', false],
    ['2.0.0', false],
  ])('U27 requireApiVersion(%j) is %j', (version, isMet) => {
    expect(requireApiVersion(version)).toBe(isMet);
  });

  it('U28 has the version, moment 2.29.4 and the platform', () => {
    expect(apiVersion).toBe('1.13.1');
    expect(moment.version).toBe('2.29.4');
    expect(moment('2024-05-06').format('YYYY [week] W')).toBe('2024 week 19');
    expect(Platform.isDesktop).toBe(true);
    setPhone(true);
    expect([Platform.isDesktop, Platform.isMobile, Platform.isPhone]).toEqual([false, true, true]);
  });

  it('speaks the language chosen, in dates too', () => {
    expect(getLanguage()).toBe('en');
    setLanguage('zh');
    expect(getLanguage()).toBe('zh');
    expect(moment('2024-05-06').format('dddd')).toBe('星期一');
  });

  it('U28 debounce calls once with the last arguments; cancel and run act at once', async () => {
    const calls: string[] = [];
    const call = debounce((text: string) => calls.push(text), 5, true);
    call('a');
    call('b');
    await waitFor(() => calls.length > 0, 'the call');
    call('c').run();
    call('d').cancel();
    call.run();
    expect(calls).toEqual(['b', 'c']);
  });
});

describe('events and components', () => {
  it('take listeners back by reference and by callback, and keep the context', () => {
    const events = new Events();
    const seen: unknown[] = [];
    const listener = (...data: unknown[]): unknown => seen.push(...data);
    const ref = events.on('a', listener);
    events.on(
      'b',
      function (this: unknown) {
        seen.push(this);
      },
      'context',
    );
    events.trigger('a', 1, 2);
    events.trigger('b');
    events.offref(ref);
    events.on('a', listener);
    events.off('a', listener);
    events.trigger('a', 3);
    expect(seen).toEqual([1, 2, 'context']);
  });

  it('load children with the parent and unload them before it, clean-ups last first', () => {
    const log: string[] = [];
    class Part extends Component {
      constructor(private readonly name: string) {
        super();
      }
      override onload(): void {
        log.push(`load ${this.name}`);
        this.register(() => log.push(`first of ${this.name}`));
        this.register(() => log.push(`second of ${this.name}`));
      }
      override onunload(): void {
        log.push(`unload ${this.name}`);
      }
    }
    const parent = new Part('parent');
    parent.addChild(new Part('child'));
    void parent.load();
    const late = parent.addChild(new Part('late'));
    parent.removeChild(late);
    parent.unload();
    parent.unload();
    expect(log.filter((line) => !line.includes(' of '))).toEqual([
      'load parent',
      'load child',
      'load late',
      'unload late',
      'unload child',
      'unload parent',
    ]);
    expect(log.slice(-3)).toEqual(['second of parent', 'first of parent', 'unload parent']);
  });
});
