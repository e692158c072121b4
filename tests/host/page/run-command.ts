// Commands: which may run now, and running them.
import type { App } from '../app';
import type { Command } from '../registry';

/** The commands that may run now, in the order they were added. */
export function commandsNow(app: App): Command[] {
  return [...app.registry.commands.values()].filter((command) => mayRun(app, command));
}

/** Runs a command, if it may run now. */
export function runCommand(app: App, command: Command): void {
  if (!mayRun(app, command)) return;
  const view = app.workspace.activeEditor;
  if (command.editorCheckCallback && view) command.editorCheckCallback(false, view.editor, view);
  else if (command.editorCallback && view) void command.editorCallback(view.editor, view);
  else if (command.checkCallback) command.checkCallback(false);
  else void command.callback?.();
}

function mayRun(app: App, command: Command): boolean {
  const view = app.workspace.activeEditor;
  if (command.editorCheckCallback)
    return view !== null && command.editorCheckCallback(true, view.editor, view) === true;
  if (command.editorCallback) return view !== null;
  return command.checkCallback ? command.checkCallback(true) === true : true;
}
