// The module that plugins import as `obsidian`: exactly what the stand-in host offers of it.
export { apiVersion, requireApiVersion } from './api-version';
export { App } from './app';
export type * from './cached-metadata';
export { Component } from './component';
export { debounce, type Debouncer } from './debounce';
export { Events, type EventRef } from './events';
export { FileManager } from './file-manager';
export { TAbstractFile, TFile, TFolder, type FileStats } from './files';
export {
  getAllTags,
  getFrontMatterInfo,
  parseFrontMatterAliases,
  parseFrontMatterEntry,
  parseFrontMatterStringArray,
  parseFrontMatterTags,
  type FrontMatterInfo,
} from './front-matter';
export { getLanguage } from './language';
export {
  getLinkpath,
  parseLinktext,
  resolveSubpath,
  stripHeading,
  stripHeadingForLink,
  type BlockSubpathResult,
  type HeadingSubpathResult,
} from './link-text';
export { MetadataCache } from './metadata-cache';
export { default as moment } from 'moment';
export { normalizePath } from './paths';
export { Plugin, type PluginManifest } from './plugin';
export type {
  CliData,
  CliFlag,
  CliFlags,
  CliHandler,
  Command,
  HoverLinkSource,
  Hotkey,
  ObsidianProtocolHandler,
  ViewCreator,
} from './registry';
export {
  requestUrl,
  type RequestUrlParam,
  type RequestUrlResponse,
  type RequestUrlResponsePromise,
} from './request-url';
export type { StorageStat as Stat } from './storage';
export type {
  DataWriteOptions,
  ListedFiles,
  StorageAdapter as DataAdapter,
} from './storage-adapter';
export { Vault } from './vault';
export { parseYaml, stringifyYaml } from './yaml';

// The screen.
import './screen/install-dom';
export { BaseComponent, ValueComponent } from './screen/base-components';
export { ButtonComponent, ExtraButtonComponent } from './screen/button-components';
export { ConfirmationButton, ConfirmationModal } from './screen/confirmation-modal';
export {
  Editor,
  type EditorChange,
  type EditorPosition,
  type EditorSelection,
  type EditorTransaction,
} from './screen/editor';
export { FileView, TextFileView } from './screen/file-view';
export { getIcon, setIcon } from './screen/icons';
export { AbstractInputSuggest } from './screen/input-suggest';
export {
  MarkdownRenderChild,
  MarkdownRenderer,
  type MarkdownPostProcessorContext,
  type MarkdownSectionInformation,
} from './screen/markdown-renderer';
export { MarkdownView, type MarkdownViewModeType } from './screen/markdown-view';
export { Menu, MenuItem, type MenuPositionDef } from './screen/menu';
export { Modal } from './screen/modal';
export { Notice } from './screen/notice';
export { Platform } from './screen/platform';
export { PluginSettingTab } from './screen/plugin-setting-tab';
export { sanitizeHTMLToDom } from './screen/sanitize';
export {
  Keymap,
  Scope,
  type KeymapContext,
  type KeymapEventHandler,
  type KeymapEventListener,
  type Modifier,
  type PaneType,
  type UserEvent,
} from './screen/scope';
export {
  prepareFuzzySearch,
  prepareSimpleSearch,
  renderMatches,
  renderResults,
  sortSearchResults,
  type SearchMatches,
  type SearchMatchPart,
  type SearchResult,
  type SearchResultContainer,
} from './screen/search';
export { Setting, SettingGroup } from './screen/setting';
export type * from './screen/setting-definitions';
export { SettingPage } from './screen/setting-page';
export { SettingTab } from './screen/setting-tab';
export {
  FuzzySuggestModal,
  SuggestModal,
  type FuzzyMatch,
  type Instruction,
} from './screen/suggest-modal';
export {
  AbstractTextComponent,
  SearchComponent,
  TextAreaComponent,
  TextComponent,
} from './screen/text-components';
export { setTooltip, type TooltipOptions, type TooltipPlacement } from './screen/tooltip';
export {
  DisplayValueComponent,
  DropdownComponent,
  ProgressBarComponent,
  SliderComponent,
  ToggleComponent,
} from './screen/value-components';
export { ItemView, View, type ViewStateResult } from './screen/view';
export { Workspace, type Side } from './screen/workspace';
export { WorkspaceItem, WorkspaceParent } from './screen/workspace-item';
export { WorkspaceLeaf, type OpenViewState, type ViewState } from './screen/workspace-leaf';
export { WorkspaceRoot, WorkspaceSidedock, WorkspaceSplit } from './screen/workspace-split';
export { WorkspaceTabs } from './screen/workspace-tabs';

/** The name of an icon of Lucide, or of one that was added. */
export type IconName = string;
