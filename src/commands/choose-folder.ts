// The papers folder, chosen where the dashboard is still empty.
import type { Host } from './ports';

/** Asks which folder holds the paper notes and keeps it in the settings. */
export async function chooseFolder(host: Host): Promise<void> {
  const { preview, hints } = host.words;
  const root = { value: '', label: preview.vaultRoot, note: hints.rootFolder };
  const folders = host.notes.folders().map((path) => ({ value: path, label: path }));
  const papersFolder = await host.screen.choose(hints.whichFolder, [...folders, root]);
  if (papersFolder !== null) await host.saveSettings({ ...host.settings(), papersFolder });
}
