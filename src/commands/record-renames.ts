// Renames noted in the newest journal, so that undoing finds what was moved and knows links that followed.
import { renameLine, type JournalStorage } from '../importing/journal';
import { LogWriter } from './log-writer';

/** Notes a rename; nothing where no import is kept. What cannot be written is left: undoing then finds unchanged notes by their text. */
export function renameRecorder(journals: JournalStorage): (from: string, to: string) => void {
  const log = new LogWriter(async (lines) => {
    const newest = (await journals.list()).at(-1);
    if (newest !== undefined) await journals.log(newest, lines);
  });
  return (from, to) => {
    log.add(renameLine([from, to])).catch(() => undefined);
  };
}
