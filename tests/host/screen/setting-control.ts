// One control of a declarative row: it reads and writes its key through the settings tab.
import type { App } from '../app';
import { FolderSuggest, FileSuggest } from './path-suggest';
import type { SettingControl } from './setting-definitions';
import type { Setting } from './setting';

/** Where a control's values come from and go to. */
export interface ControlStore {
  readonly app: App;
  getControlValue(key: string): unknown;
  setControlValue(key: string, value: unknown): void | Promise<void>;
}

/** Adds `control` to a row, with the stored value; a change is checked, then stored, then `changed` runs. */
export function addControl(
  setting: Setting,
  control: SettingControl,
  store: ControlStore,
  changed: () => void,
): void {
  const stored = store.getControlValue(control.key) ?? control.defaultValue;
  const save = async (value: unknown): Promise<void> => {
    await store.setControlValue(control.key, value);
    changed();
  };
  switch (control.type) {
    case 'toggle':
      setting.addToggle((toggle) => {
        toggle.setValue(stored === true).onChange(checked(setting, control, stored === true, save));
      });
      break;
    case 'dropdown':
      setting.addDropdown((dropdown) => {
        const value = asText(stored);
        dropdown.addOptions(control.options).setValue(value);
        dropdown.onChange(checked(setting, control, value, save));
      });
      break;
    case 'slider':
      setting.addSlider((slider) => {
        const value = asNumber(stored) ?? control.min;
        slider.setLimits(control.min, control.max, control.step).setValue(value);
        if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
        slider.onChange(checked(setting, control, value, save));
      });
      break;
    case 'textarea':
      setting.addTextArea((area) => {
        const value = asText(stored);
        area.setValue(value).setPlaceholder(control.placeholder ?? '');
        if (control.rows !== undefined) area.inputEl.rows = control.rows;
        area.onChange(checked(setting, control, value, save));
      });
      break;
    case 'number':
      addNumber(setting, control, asNumber(stored), save);
      break;
    default:
      addLine(setting, control, asText(stored), store.app, save);
  }
}

type Of<T extends SettingControl['type']> = Extract<SettingControl, { type: T }>;
type Save = (value: unknown) => Promise<void>;

function addNumber(
  setting: Setting,
  control: Of<'number'>,
  stored: number | null,
  save: Save,
): void {
  const fallback = control.defaultValue ?? 0;
  const take = checked(setting, control, stored ?? fallback, save);
  setting.addText((text) => {
    const { min = null, max = null, step = null } = control;
    text.inputEl.setAttrs({ type: 'number', min, max, step });
    text.setValue(stored === null ? '' : String(stored)).setPlaceholder(control.placeholder ?? '');
    text.onChange((value) => take(asNumber(value) ?? fallback));
  });
}

function addLine(
  setting: Setting,
  control: Of<'text'> | Of<'file'> | Of<'folder'>,
  stored: string,
  app: App,
  save: Save,
): void {
  const take = checked(setting, control, stored, save);
  const isPath = control.type !== 'text';
  const add = isPath ? setting.addSearch.bind(setting) : setting.addText.bind(setting);
  add((text) => {
    text.setValue(stored).setPlaceholder(control.placeholder ?? '');
    text.onChange(take);
    if (control.type === 'file') new FileSuggest(app, text, control.filter);
    if (control.type === 'folder')
      new FolderSuggest(app, text, control.includeRoot ?? false, control.filter);
  });
}

/** Runs the control's check now and on every change; only what passes is saved, in the order typed. */
function checked<V>(
  setting: Setting,
  control: { validate?: (value: V) => unknown },
  stored: V,
  save: Save,
): (value: V) => Promise<void> {
  let latest = stored;
  const isSound = async (value: V): Promise<boolean> => {
    latest = value;
    const wrong = await control.validate?.(value);
    if (latest !== value) return false;
    const message = typeof wrong === 'string' ? wrong : '';
    setting.setErrorMessage(message);
    return message === '';
  };
  if (control.validate) void isSound(stored);
  return async (value) => {
    if (await isSound(value)) await save(value);
  };
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function asNumber(value: unknown): number | null {
  const read = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof read === 'number' && Number.isFinite(read) ? read : null;
}
