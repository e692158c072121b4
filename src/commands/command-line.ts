// The command line: each action with its flags, answering when the catalog is complete.
import { whenReady } from '../catalog/when-ready';
import { checkNames, type CliParams } from './cli-params';
import { newPaperByTitle } from './new-paper';
import type { ListFiles } from './import-files';
import type { ImportHost } from './import-host';
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

/** What the command line is handed. */
export interface CliHost extends Host, Pick<ImportHost, 'journals' | 'turns'> {
  readonly listFiles: ListFiles;
}

/** Every action. */
export function listActions(host: CliHost): CliAction[] {
  return [...readingActions(host), ...writingActions(host)].map((action) => ({
    ...action,
    run: answering(host, action),
  }));
}

function readingActions(host: Host): CliAction[] {
  return [
    {
      name: 'list',
      description: 'List the papers of the vault',
      flags: {
        status: { value: '<status>', description: 'Only papers with this status' },
        organization: { value: '<name>', description: 'Only papers of this organization' },
        format: { value: 'json|tsv|md', description: 'How to print them (default: json)' },
      },
      run: async (params) => (await import('./list-papers')).listPapers(host, params),
    },
    {
      name: 'summary',
      description: 'Count the papers by status and by organization',
      flags: { format: { value: 'json|md', description: 'How to print it (default: json)' } },
      run: (params) => Promise.resolve(summarizePapers(host, params)),
    },
  ];
}

function writingActions(host: CliHost): CliAction[] {
  return [
    {
      name: 'new',
      description: 'Make a paper note',
      flags: { title: { value: '<title>', description: 'Title of the paper', required: true } },
      run: (params) => newPaperByTitle(host, params),
    },
    {
      name: 'import',
      description: 'Import a list or table of papers into notes',
      flags: {
        path: { value: '<path>', description: 'File or folder of the vault', required: true },
        'dry-run': { description: 'Say what would happen and write nothing' },
        unsure: { value: 'skip|create', description: 'What to do where unsure (default: skip)' },
        folder: { value: '<folder>', description: 'Folder of new notes' },
        status: { value: '<status>', description: 'Status of new notes where no list states one' },
        kinds: { value: '<kinds>', description: 'paper,blog,dataset,tool,other (default: all)' },
        'link-list': { description: 'Turn the titles in the list into links to their notes' },
        report: { description: 'Write a report note' },
      },
      run: async (params) => {
        const { importFiles } = await import('./import-files');
        return importFiles(host, host.listFiles, params);
      },
    },
    {
      name: 'undo',
      description: 'Take an import back',
      flags: { import: { value: '<name>', description: 'Which one (default: the last)' } },
      run: async (params) => (await import('./undo-files')).undoFiles(host, params),
    },
  ];
}

function answering(host: Host, { flags, run }: CliAction): CliAction['run'] {
  return async (params) => {
    try {
      checkNames(params, Object.keys(flags), host.words);
      await whenReady(host.catalog);
      return await run(params);
    } catch (error) {
      return `Error: ${error instanceof Error ? error.message : String(error)}`;
    }
  };
}
