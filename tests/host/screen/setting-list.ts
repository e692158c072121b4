// What a declarative list adds to its rows: delete, reorder by drag or keys, an empty state.
import { ExtraButtonComponent } from './button-components';
import { setIcon } from './icons';
import { setTooltip } from './tooltip';
import type { Setting } from './setting';
import type { SettingDefinitionList } from './setting-definitions';

/** Gives the row at `index` of `list` its buttons and keys. */
export function addListControls(
  setting: Setting,
  list: SettingDefinitionList,
  index: number,
): void {
  const { onDelete, onReorder } = list;
  if (onReorder) addHandle(setting, index, list.items?.length ?? 0, onReorder);
  if (!onDelete) return;
  setting.addExtraButton((button) =>
    button
      .setIcon('trash-2')
      .setTooltip('Delete')
      .onClick(() => onDelete(index)),
  );
  setting.settingEl.tabIndex = 0;
  setting.settingEl.addEventListener('keydown', (event) => {
    const isHere = event.target === setting.settingEl;
    if (isHere && (event.key === 'Delete' || event.key === 'Backspace')) onDelete(index);
  });
}

/** Adds the button that adds an entry to the list. */
export function addAddButton(
  containerEl: HTMLElement,
  addItem: NonNullable<SettingDefinitionList['addItem']>,
): void {
  const button = new ExtraButtonComponent(containerEl);
  button.setIcon('plus').setTooltip(addItem.name);
  button.onClick(() => addItem.action(button.extraSettingsEl));
}

function addHandle(
  setting: Setting,
  index: number,
  count: number,
  move: (from: number, to: number) => void,
): void {
  const row = setting.settingEl;
  const attr = { role: 'button', tabindex: 0 };
  const handle = createDiv({ cls: 'clickable-icon setting-drag-handle', attr });
  setIcon(handle, 'grip-vertical');
  setTooltip(handle, 'Drag, or press the arrow keys, to reorder');
  row.prepend(handle);
  handle.addEventListener('keydown', (event) => {
    const to = index + (event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0);
    if (to !== index && to >= 0 && to < count) move(index, to);
  });
  handle.addEventListener('pointerdown', () => (row.draggable = true));
  row.addEventListener('dragstart', (event) => {
    event.dataTransfer?.setData('text/x-setting-row', String(index));
  });
  row.addEventListener('dragend', () => (row.draggable = false));
  row.addEventListener('dragover', (event) => event.preventDefault());
  row.addEventListener('drop', (event) => {
    event.preventDefault();
    const from = event.dataTransfer?.getData('text/x-setting-row') ?? '';
    if (from !== '' && Number(from) !== index) move(Number(from), index);
  });
}
