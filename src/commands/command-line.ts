// The command line: each action with its flags, answering when the catalog is complete.
import { whenReady } from '../catalog/when-ready';
import type { CliParams } from './cli-params';
import { listPapers } from './list-papers';
import { newPaperByTitle } from './new-paper';
import type { Host } from './ports';
import { summarizePapers } from './summarize-papers';

/** A flag of an action; one without `value` is a bare word. */
export interface CliFlag {
  readonly value?: string;
  readonly description: string;
  readonly required?: boolean;
}

/** One action of the command line. */
export interface CliAction {
  readonly name: string;
  readonly description: string;
  readonly flags: Readonly<Record<string, CliFlag>>;
  /** Never rejects: what is wrong with the parameters is the answer. */
  readonly run: (params: CliParams) => Promise<string>;
}

/** Every action. */
export function listActions(host: Host): CliAction[] {
  return actions(host).map((action) => ({ ...action, run: answering(host, action.run) }));
}

function actions(host: Host): CliAction[] {
  return [
    {
      name: 'list',
      description: 'List the papers of the vault',
      flags: {
        status: { value: '<status>', description: 'Only papers with this status' },
        organization: { value: '<name>', description: 'Only papers of this organization' },
        format: { value: 'json|tsv|md', description: 'How to print them (default: json)' },
      },
      run: async (params) => listPapers(host.catalog, params),
    },
    {
      name: 'summary',
      description: 'Count the papers by status and by organization',
      flags: { format: { value: 'json|md', description: 'How to print it (default: json)' } },
      run: async (params) => summarizePapers(host.catalog, host.settings().statuses, params),
    },
    {
      name: 'new',
      description: 'Make a paper note',
      flags: { title: { value: '<title>', description: 'Title of the paper', required: true } },
      run: (params) => newPaperByTitle(host, params),
    },
  ];
}

function answering(host: Host, run: CliAction['run']): CliAction['run'] {
  return async (params) => {
    await whenReady(host.catalog);
    try {
      return await run(params);
    } catch (error) {
      return `Error: ${error instanceof Error ? error.message : String(error)}`;
    }
  };
}
