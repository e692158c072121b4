// `Plugin`: the root of a plugin; all it adds to the app goes with it.
import type { App } from './app';
import { Component } from './component';
import { hasErrorCode } from './storage';
import type {
  CliFlags,
  CliHandler,
  CodeBlockProcessor,
  Command,
  HoverLinkSource,
  ObsidianProtocolHandler,
  ViewCreator,
} from './registry';
import { setIcon } from './screen/icons';
import { Platform } from './screen/platform';
import type { PluginSettingTab } from './screen/plugin-setting-tab';
import { setTooltip } from './screen/tooltip';

/** `manifest.json`, with the folder it lies in. */
export interface PluginManifest {
  dir?: string;
  id: string;
  name: string;
  author: string;
  version: string;
  minAppVersion: string;
  description: string;
  authorUrl?: string;
  isDesktopOnly?: boolean;
}

/** What plugins extend. */
export abstract class Plugin extends Component {
  declare settings?: unknown;

  constructor(
    readonly app: App,
    readonly manifest: PluginManifest,
  ) {
    super();
  }

  /** Called once, when the user turns the plugin on. */
  onUserEnable(): void {
    return undefined;
  }

  /** Called when another program changed the plugin's data. */
  onExternalSettingsChange?(): unknown;

  /** Adds a command under the plugin's id and name; an id in use throws. */
  addCommand(command: Command): Command {
    command.id = this.ownId(command.id);
    command.name = `${this.manifest.name}: ${command.name}`;
    this.register(this.app.registry.add(this.app.registry.commands, command.id, command));
    return command;
  }

  /** Takes back a command by the id it was added with. */
  removeCommand(commandId: string): void {
    this.app.registry.drop(this.app.registry.commands, this.ownId(commandId));
  }

  /** Adds a button to the bar at the left. */
  addRibbonIcon(icon: string, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
    const el = createDiv({ cls: 'clickable-icon side-dock-ribbon-action' });
    el.setAttr('role', 'button');
    el.setAttr('tabindex', 0);
    setIcon(el, icon);
    setTooltip(el, title, { placement: 'right' });
    el.addEventListener('click', (event) => void callback(event));
    this.register(this.app.registry.add(this.app.registry.ribbonIcons, this.ownId(title), el));
    this.register(() => el.remove());
    return el;
  }

  /** Adds an item to the bar at the bottom; on a phone there is no bar, the item is shown nowhere. */
  addStatusBarItem(): HTMLElement {
    const el = createDiv({ cls: `status-bar-item plugin-${this.manifest.id}` });
    if (Platform.isMobile) return el;
    const { registry } = this.app;
    const key = this.ownId(String(registry.statusBarItems.size));
    this.register(registry.add(registry.statusBarItems, key, el));
    this.register(() => el.remove());
    return el;
  }

  /** Adds the plugin's page to the settings. */
  addSettingTab(settingTab: PluginSettingTab): void {
    const { registry } = this.app;
    this.register(registry.add(registry.settingTabs, this.manifest.id, settingTab));
  }

  /** Registers a kind of view; a kind in use throws. Its leaves close with the plugin. */
  registerView(type: string, viewCreator: ViewCreator): void {
    this.register(this.app.registry.add(this.app.registry.views, type, viewCreator));
    this.register(() => this.app.workspace.detachLeavesOfType(type));
  }

  /** Names a source of hovered links for the settings of page previews. */
  registerHoverLinkSource(id: string, info: HoverLinkSource): void {
    this.register(this.app.registry.add(this.app.registry.hoverSources, id, info));
  }

  /** Draws the fenced code blocks of a language. */
  registerMarkdownCodeBlockProcessor(language: string, handler: CodeBlockProcessor): void {
    const { registry } = this.app;
    this.register(registry.add(registry.codeBlockProcessors, language, handler));
  }

  /** Answers `obsidian://` addresses with this action. */
  registerObsidianProtocolHandler(action: string, handler: ObsidianProtocolHandler): void {
    const { registry } = this.app;
    this.register(registry.add(registry.protocolHandlers, action, handler));
  }

  /** Answers CLI calls; the command is the plugin's id, or begins with it and a colon. */
  registerCliHandler(
    command: string,
    description: string,
    flags: CliFlags | null,
    handler: CliHandler,
  ): void {
    const { id } = this.manifest;
    if (command !== id && !command.startsWith(`${id}:`)) {
      throw new Error(`The CLI command "${command}" must be "${id}" or begin with "${id}:"`);
    }
    const entry = { description, flags, handler };
    this.register(this.app.registry.add(this.app.registry.cliCommands, command, entry));
  }

  /** What was last saved; null before that. Rejects where `data.json` is no JSON. */
  async loadData(): Promise<unknown> {
    try {
      return JSON.parse(await this.app.vault.adapter.read(this.dataPath));
    } catch (error) {
      if (hasErrorCode(error, 'ENOENT')) return null;
      throw error;
    }
  }

  /** Saves as JSON into `data.json` in the plugin's folder. */
  async saveData(data: unknown): Promise<void> {
    const { adapter } = this.app.vault;
    await adapter.mkdir(this.dir);
    await adapter.write(this.dataPath, JSON.stringify(data, null, 2));
  }

  /** Host side: where the data lies. */
  get dataPath(): string {
    return `${this.dir}/data.json`;
  }

  private get dir(): string {
    return this.manifest.dir ?? `${this.app.vault.configDir}/plugins/${this.manifest.id}`;
  }

  private ownId(id: string): string {
    return `${this.manifest.id}:${id}`;
  }
}
