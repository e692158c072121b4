// The command line: each handler under the plugin's id, answering when the catalog is complete.
import type { CliFlags, Plugin } from 'obsidian';
import type { CliParams } from '../commands/cli-params';
import { listPapers } from '../commands/list-papers';
import { newPaperByTitle } from '../commands/new-paper';
import type { Host } from '../commands/ports';
import { summarizePapers } from '../commands/summarize-papers';
import { whenReady } from './when-ready';

interface Handler {
  readonly action: string;
  readonly description: string;
  readonly flags: CliFlags;
  readonly run: (params: CliParams) => string | Promise<string>;
}

/** Registers every handler; what is wrong with the parameters is the answer. */
export function addCli(plugin: Plugin, host: Host): void {
  for (const { action, description, flags, run } of listHandlers(host)) {
    plugin.registerCliHandler(
      `${plugin.manifest.id}:${action}`,
      description,
      flags,
      async (params) => {
        await whenReady(host.catalog);
        try {
          return await run(params);
        } catch (error) {
          return `Error: ${error instanceof Error ? error.message : String(error)}`;
        }
      },
    );
  }
}

function listHandlers(host: Host): Handler[] {
  const { catalog } = host;
  return [
    {
      action: 'list',
      description: 'List the papers of the vault',
      flags: {
        status: { value: '<status>', description: 'Only papers with this status' },
        organization: { value: '<name>', description: 'Only papers of this organization' },
        format: { value: 'json|tsv|md', description: 'How to print them (default: json)' },
      },
      run: (params) => listPapers(catalog, params),
    },
    {
      action: 'summary',
      description: 'Count the papers by status and by organization',
      flags: { format: { value: 'json|md', description: 'How to print it (default: json)' } },
      run: (params) => summarizePapers(catalog, host.settings().statuses, params),
    },
    {
      action: 'new',
      description: 'Make a paper note',
      flags: { title: { value: '<title>', description: 'Title of the paper', required: true } },
      run: (params) => newPaperByTitle(host, params),
    },
  ];
}
