// What the plugin costs before it does anything: its size, and its evaluation against that of its libraries alone.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { buildSync } from 'esbuild';
import { measureRatio } from './measure-ratio';
import type { Row } from './row';

const ROOT = join(__dirname, '../..');
/** Size of Dataview 0.5.68, in bytes: the yardstick of the design. */
const DATAVIEW = 1_307_000;
const SIZE_TARGET = 300_000 / DATAVIEW;
const LIBRARIES = [
  'preact',
  'preact/hooks',
  'papaparse',
  'date-fns',
  '@lezer/markdown',
  '@lezer/html',
];

/** Rows for the size of `main.js` and its evaluation; `npm run build` first. */
export function benchStart(): Row[] {
  const code = readFileSync(join(ROOT, 'main.js'), 'utf8');
  const size = Buffer.byteLength(code) / DATAVIEW;
  return [
    { name: 'main.js, size', ratio: size, target: SIZE_TARGET, spread: [size, size] },
    {
      name: 'main.js, evaluation',
      target: 1,
      ...measureRatio(
        () => evaluate(code),
        () => evaluate(LIBRARY_CODE),
        21,
      ),
    },
  ];
}

const LIBRARY_CODE = bundleLibraries();

/** The libraries, whole, in one file that evaluates each of them. */
function bundleLibraries(): string {
  const lines = LIBRARIES.map((name, at) => `import * as a${at} from '${name}'; out.push(a${at});`);
  const { outputFiles } = buildSync({
    stdin: { contents: `const out = exports.out = [];${lines.join('\n')}`, resolveDir: ROOT },
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** Evaluates a CommonJS text as Obsidian does, compiling it anew; nothing of the app is called. */
function evaluate(code: string): void {
  // A text V8 has compiled before costs nothing the second time.
  const script = new Script(
    `(function (require, module, exports) {${code}\n}) // ${Math.random()}`,
  );
  const run: unknown = script.runInThisContext();
  if (typeof run !== 'function') throw new Error('main.js is no script');
  const module = { exports: {} };
  Reflect.apply(run, undefined, [() => OBSIDIAN, module, module.exports]);
}

/** Stands for every class of `obsidian`. */
const OBSIDIAN = new Proxy({}, { get: () => Object });
