// `npm start [-- --vault DIR --port N]`: the stand-in for Obsidian in the browser, over a copy of the
// sample vault or over DIR itself, at a free port or N. Prints the address; Ctrl-C ends it and removes the copy.
import { cp, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startServer } from './server/start-server';

const SAMPLE = resolve(__dirname, '../vault');

/** Copies the sample vault to a scratch folder; answers with it and with what removes it. */
async function copySample(): Promise<{ vault: string; remove: () => Promise<void> }> {
  const scratch = await mkdtemp(join(tmpdir(), 'paper-catalog-'));
  const vault = join(scratch, 'Sample vault');
  await cp(await folderAt(SAMPLE), vault, { recursive: true });
  return { vault, remove: () => rm(scratch, { recursive: true, force: true }) };
}

async function folderAt(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  if (!found?.isDirectory()) throw new Error(`There is no folder ${path}`);
  return path;
}

async function main(): Promise<void> {
  const options = { vault: { type: 'string' }, port: { type: 'string' } } as const;
  const { values } = parseArgs({ options });
  const given = values.vault;
  const { vault, remove } =
    given === undefined
      ? await copySample()
      : {
          vault: await folderAt(resolve(process.env['INIT_CWD'] ?? '.', given)),
          remove: () => Promise.resolve(),
        };
  try {
    const serving = await startServer({ vault, port: Number(values.port ?? 0) });
    process.stdout.write(`Paper Catalog in ${vault}: ${serving.url}\n`);
    // Heard for good: npm and tsx pass a Ctrl-C on, so that it comes more than once.
    await new Promise((ended) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, ended);
    });
    await serving.close();
  } finally {
    await remove();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
