// Serves a vault folder with the built plugin turned on in it.
import { resolve } from 'node:path';
import { FolderStorage } from '../folder-storage';
import { bundlePage } from './bundle-page';
import { installPlugin } from './install-plugin';
import { serve, type Serving } from './serve';

/** Where the plugin's built files lie. */
const PLUGIN = resolve(__dirname, '../../..');

/** Installs the plugin in the folder `vault` and serves it; port 0 takes a free one. */
export async function startServer(options: { vault: string; port: number }): Promise<Serving> {
  await installPlugin(options.vault, PLUGIN);
  return serve(new FolderStorage(options.vault), await bundlePage(), options.port);
}
