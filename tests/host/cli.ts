// `npm run --silent cli -- --vault DIR paper-catalog:ACTION key=value… [flag]`: what Obsidian's own
// command line does, over a folder. Prints what the plugin answers; exits with 1 when it cannot.
import { statSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import type { App } from './app';
import { readCliCall, type CliCall } from './cli-call';
import { openHeadless } from './headless';
import { installDocument } from './install-document';

const PLUGIN = resolve(__dirname, '../..');

async function main(args: readonly string[]): Promise<number> {
  try {
    const call = readCliCall(args);
    const vault = resolve(process.env['INIT_CWD'] ?? '.', call.vault);
    if (!statSync(vault, { throwIfNoEntry: false })?.isDirectory()) {
      throw new Error(`There is no folder ${vault}`);
    }
    installDocument();
    const app = await openHeadless(vault, PLUGIN);
    writeAll(1, `${await answer(app, call)}\n`);
    return 0;
  } catch (error) {
    writeAll(2, `${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

async function answer(app: App, { command, params }: CliCall): Promise<string> {
  const { cliCommands } = app.registry;
  const known = cliCommands.get(command);
  if (known) return known.handler(params);
  const names = [...cliCommands.keys()].join(', ') || 'none';
  throw new Error(`Unknown command "${command}". Known: ${names}`);
}

// A pipe may be cut short by the exit, so that all of it is written before.
function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(file, bytes, at);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
    }
  }
}

void main(process.argv.slice(2)).then((code) => process.exit(code));
