// Bundles the page, for the server to hand out.
import { build } from 'esbuild';
import { join } from 'node:path';

/** The page's script and style. */
export interface PageBundle {
  readonly script: string;
  readonly style: string;
}

const PAGE = join(__dirname, '../page');

/** Builds the page of this folder afresh. */
export async function bundlePage(): Promise<PageBundle> {
  const { outputFiles } = await build({
    entryPoints: ['page.ts', 'style/page.css'].map((file) => join(PAGE, file)),
    alias: { obsidian: join(__dirname, '../obsidian.ts') },
    outdir: 'page',
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'warning',
  });
  const textOf = (ending: string) =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}
