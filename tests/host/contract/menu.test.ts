/** @jest-environment jsdom */
import { Menu } from 'obsidian';

function press(key: string): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  (document.activeElement ?? document.body).dispatchEvent(event);
}

const titles = (): string[] => document.body.findAll('.menu-item').map((el) => el.getText());

beforeEach(() => document.body.empty());

describe('Menu', () => {
  it('U17 shows its items in the document', () => {
    new Menu()
      .addItem((item) => item.setTitle('One').setIcon('star'))
      .addSeparator()
      .addItem((item) => item.setTitle('Two'))
      .showAtPosition({ x: 1, y: 2 });
    expect(document.body.querySelector('.menu')).not.toBeNull();
    expect(titles()).toEqual(['One', 'Two']);
    expect(document.body.findAll('.menu-separator')).toHaveLength(1);
  });

  it('acts and goes when an item is clicked', () => {
    const clicked = jest.fn();
    const menu = new Menu().addItem((item) => item.setTitle('One').onClick(clicked));
    menu.showAtPosition({ x: 0, y: 0 });
    document.body.querySelector<HTMLElement>('.menu-item')?.click();
    expect(clicked).toHaveBeenCalledTimes(1);
    expect(document.body.querySelector('.menu')).toBeNull();
  });

  it('does nothing for a disabled item', () => {
    const clicked = jest.fn();
    new Menu()
      .addItem((item) => item.setTitle('One').setDisabled(true).onClick(clicked))
      .showAtPosition({ x: 0, y: 0 });
    document.body.querySelector<HTMLElement>('.menu-item')?.click();
    expect(clicked).not.toHaveBeenCalled();
  });

  it('is walked by the arrow keys, past what is disabled', () => {
    const chosen: string[] = [];
    const menu = new Menu();
    for (const title of ['One', 'Off', 'Two'])
      menu.addItem((item) =>
        item
          .setTitle(title)
          .setDisabled(title === 'Off')
          .onClick(() => chosen.push(title)),
      );
    menu.showAtPosition({ x: 0, y: 0 });
    press('ArrowDown');
    press('ArrowDown');
    press('Enter');
    expect(chosen).toEqual(['Two']);
  });

  it.each([
    ['Escape', () => press('Escape')],
    ['a press elsewhere', () => document.body.dispatchEvent(new MouseEvent('mousedown'))],
  ])('goes by %s', (_, leave) => {
    const hidden = jest.fn();
    const menu = new Menu().addItem((item) => item.setTitle('One'));
    menu.onHide(hidden);
    menu.showAtPosition({ x: 0, y: 0 });
    leave();
    expect(document.body.querySelector('.menu')).toBeNull();
    expect(hidden).toHaveBeenCalledTimes(1);
  });

  it('keeps items of a section together, with a line between sections', () => {
    const menu = new Menu();
    for (const [title, section] of [
      ['One', 'a'],
      ['Two', 'b'],
      ['Three', 'a'],
    ] as const)
      menu.addItem((item) => item.setTitle(title).setSection(section));
    menu.showAtPosition({ x: 0, y: 0 });
    expect(titles()).toEqual(['One', 'Three', 'Two']);
    expect(document.body.findAll('.menu-separator')).toHaveLength(1);
  });

  it('shows which state holds', () => {
    new Menu()
      .addItem((item) => item.setTitle('One').setChecked(true))
      .showAtPosition({ x: 0, y: 0 });
    expect(document.body.querySelector('.menu-item')?.getAttr('aria-checked')).toBe('true');
  });
});
