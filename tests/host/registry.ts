// What plugins have added to the app: commands, views, buttons and the rest, for the screen and the CLI
// to find. Each addition answers with the function that takes it back.
import { Events } from './events';
import type { Editor } from './screen/editor';
import type { MarkdownPostProcessorContext } from './screen/markdown-renderer';
import type { MarkdownView } from './screen/markdown-view';
import type { PluginSettingTab } from './screen/plugin-setting-tab';
import type { Modifier } from './screen/scope';
import type { View } from './screen/view';
import type { WorkspaceLeaf } from './screen/workspace-leaf';

/** Builds a view for a leaf. */
export type ViewCreator = (leaf: WorkspaceLeaf) => View;

/** A default key of a command. */
export interface Hotkey {
  modifiers: Modifier[];
  key: string;
}

/** A command as Obsidian takes it. */
export interface Command {
  id: string;
  name: string;
  icon?: string;
  mobileOnly?: boolean;
  repeatable?: boolean;
  callback?: () => unknown;
  checkCallback?: (checking: boolean) => unknown;
  editorCallback?: (editor: Editor, ctx: MarkdownView) => unknown;
  editorCheckCallback?: (checking: boolean, editor: Editor, ctx: MarkdownView) => unknown;
  hotkeys?: Hotkey[];
}

/** The words of a CLI call; a bare word is `'true'`. */
export type CliData = Record<string, string>;

/** What a CLI flag takes. */
export interface CliFlag {
  value?: string;
  description: string;
  required?: boolean;
}

/** The flags of one CLI command by name. */
export type CliFlags = Record<string, CliFlag>;

/** Answers a CLI call with the text to print. */
export type CliHandler = (params: CliData) => string | Promise<string>;

/** A CLI command as registered. */
export interface CliCommand {
  readonly description: string;
  readonly flags: CliFlags | null;
  readonly handler: CliHandler;
}

/** Draws a fenced code block of one language. */
export type CodeBlockProcessor = (
  source: string,
  el: HTMLElement,
  ctx: MarkdownPostProcessorContext,
) => unknown;

/** How a plugin's links are named in the settings of page previews. */
export interface HoverLinkSource {
  display: string;
  defaultMod: boolean;
}

/** Answers an `obsidian://` address. */
export type ObsidianProtocolHandler = (params: Record<string, string>) => unknown;

/** All registrations of an app; `changed` fires whenever one comes or goes. */
export class Registry extends Events {
  readonly commands = new Map<string, Command>();
  readonly views = new Map<string, ViewCreator>();
  readonly cliCommands = new Map<string, CliCommand>();
  readonly codeBlockProcessors = new Map<string, CodeBlockProcessor>();
  readonly hoverSources = new Map<string, HoverLinkSource>();
  readonly protocolHandlers = new Map<string, ObsidianProtocolHandler>();
  readonly settingTabs = new Map<string, PluginSettingTab>();
  readonly ribbonIcons = new Map<string, HTMLElement>();
  readonly statusBarItems = new Map<string, HTMLElement>();

  /** Adds under a key that must be free (else throws) and answers with the undo. */
  add<T>(entries: Map<string, T>, key: string, entry: T): () => void {
    if (entries.has(key)) throw new Error(`Attempting to register an existing "${key}"`);
    entries.set(key, entry);
    this.trigger('changed');
    return () => {
      if (entries.get(key) === entry) this.drop(entries, key);
    };
  }

  /** Takes away what stands under a key. */
  drop(entries: Map<string, unknown>, key: string): void {
    if (entries.delete(key)) this.trigger('changed');
  }
}
