// Settings as data, as `getSettingDefinitions` of Obsidian 1.13 gives them; the controls the plugin
// can ask for.
import type { ExtraButtonComponent } from './button-components';
import type { TFile, TFolder } from '../files';
import type { Setting, SettingGroup } from './setting';
import type { SettingPage } from './setting-page';

/** A condition, fixed or asked at each drawing. */
export type Condition = boolean | (() => boolean);

/** What all controls share; `validate` answers with what is wrong, if anything. */
export interface SettingControlBase<V, K extends string = string> {
  key: K;
  defaultValue?: V;
  validate?: (value: V) => unknown;
  disabled?: Condition;
}

/** A switch. */
export interface SettingToggleControl<K extends string = string> extends SettingControlBase<
  boolean,
  K
> {
  type: 'toggle';
}

/** A choice; options are value to words. */
export interface SettingDropdownControl<K extends string = string> extends SettingControlBase<
  string,
  K
> {
  type: 'dropdown';
  options: Record<string, string>;
}

/** A line of text. */
export interface SettingTextControl<K extends string = string> extends SettingControlBase<
  string,
  K
> {
  type: 'text';
  placeholder?: string;
}

/** Several lines of text. */
export interface SettingTextAreaControl<K extends string = string> extends SettingControlBase<
  string,
  K
> {
  type: 'textarea';
  placeholder?: string;
  rows?: number;
}

/** A number. */
export interface SettingNumberControl<K extends string = string> extends SettingControlBase<
  number,
  K
> {
  type: 'number';
  placeholder?: string;
  min?: number;
  max?: number;
  step?: number | 'any';
}

/** A number on a scale. */
export interface SettingSliderControl<K extends string = string> extends SettingControlBase<
  number,
  K
> {
  type: 'slider';
  min: number;
  max: number;
  step: number;
  displayFormat?: (value: number) => string;
}

/** The path of a file. */
export interface SettingFileControl<K extends string = string> extends SettingControlBase<
  string,
  K
> {
  type: 'file';
  placeholder?: string;
  filter?: (file: TFile) => boolean;
}

/** The path of a folder. */
export interface SettingFolderControl<K extends string = string> extends SettingControlBase<
  string,
  K
> {
  type: 'folder';
  placeholder?: string;
  filter?: (folder: TFolder) => boolean;
  includeRoot?: boolean;
}

/** Any control. */
export type SettingControl<K extends string = string> =
  | SettingToggleControl<K>
  | SettingDropdownControl<K>
  | SettingTextControl<K>
  | SettingTextAreaControl<K>
  | SettingNumberControl<K>
  | SettingSliderControl<K>
  | SettingFileControl<K>
  | SettingFolderControl<K>;

/** What all rows share. */
export interface SettingDefinitionBase {
  name: string;
  desc?: string | DocumentFragment;
  aliases?: string[];
  searchable?: Condition;
  visible?: Condition;
}

/** A row with a control over one key. */
export interface SettingDefinitionControl<K extends string = string> extends SettingDefinitionBase {
  control: SettingControl<K>;
  action?: never;
  render?: never;
}

/** A row that does something when pressed. */
export interface SettingDefinitionAction extends SettingDefinitionBase {
  action: (el: HTMLElement, index: number) => void;
  disabled?: Condition;
  control?: never;
  render?: never;
}

/** A row drawn by hand; what `render` returns runs before it goes. */
export interface SettingDefinitionRender extends SettingDefinitionBase {
  render: (setting: Setting, group: SettingGroup) => unknown;
  control?: never;
  action?: never;
}

/** A row that only says something. */
export interface SettingDefinitionEmpty extends SettingDefinitionBase {
  control?: never;
  action?: never;
  render?: never;
}

/** One row. */
export type SettingDefinition<K extends string = string> =
  | SettingDefinitionControl<K>
  | SettingDefinitionRender
  | SettingDefinitionAction
  | SettingDefinitionEmpty;

/** Rows under a heading. */
export interface SettingDefinitionGroup<K extends string = string> {
  type: 'group' | 'list';
  heading?: string;
  cls?: string;
  search?: { placeholder?: string; match: (def: SettingDefinition, query: string) => boolean };
  extraButtons?: ((component: ExtraButtonComponent) => unknown)[];
  items?: SettingGroupItem<K>[];
  visible?: Condition;
}

/** How an entry is added to a list. */
export interface SettingDefinitionAddItem {
  name: string;
  action: (el: HTMLElement) => void;
}

/** Rows that the user adds, moves and deletes. */
export interface SettingDefinitionList<
  K extends string = string,
> extends SettingDefinitionGroup<K> {
  type: 'list';
  emptyState?: string | DocumentFragment;
  onReorder?: (oldIndex: number, newIndex: number) => void;
  onDelete?: (index: number) => void;
  addItem?: SettingDefinitionAddItem;
}

/** A row that opens a page: of rows, or drawn by hand. */
export interface SettingDefinitionPage<K extends string = string> {
  type: 'page';
  name: string;
  desc?: string | DocumentFragment;
  displayValue?: string | (() => string);
  status?: 'warning' | null | (() => 'warning' | null);
  items?: SettingDefinitionItem<K>[];
  page?: () => SettingPage;
  visible?: Condition;
}

/** What stands in a group. */
export type SettingGroupItem<K extends string = string> =
  SettingDefinition<K> | SettingDefinitionPage<K>;

/** What `getSettingDefinitions` gives. */
export type SettingDefinitionItem<K extends string = string> =
  | SettingDefinition<K>
  | SettingDefinitionGroup<K>
  | SettingDefinitionList<K>
  | SettingDefinitionPage<K>;
