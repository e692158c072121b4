// `Menu`: a list of things to do, at a place on the screen.
import { setIcon } from './icons';

/** Where a menu shows, in pixels of the window. */
export interface MenuPositionDef {
  x: number;
  y: number;
}

/** One thing to do. */
export class MenuItem {
  readonly dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem', tabindex: -1 } });
  readonly #iconEl = this.dom.createDiv('menu-item-icon');
  readonly #titleEl = this.dom.createDiv('menu-item-title');
  #clicked: (event: MouseEvent | KeyboardEvent) => unknown = () => undefined;
  section = '';
  disabled = false;

  /** Sets the words. */
  setTitle(title: string | DocumentFragment): this {
    this.#titleEl.setText(title);
    return this;
  }

  /** Sets the icon before the words. */
  setIcon(icon: string | null): this {
    setIcon(this.#iconEl, icon ?? '');
    return this;
  }

  /** Marks the item as the state that holds. */
  setChecked(checked: boolean | null): this {
    this.dom.toggleClass('mod-checked', checked === true);
    this.dom.querySelector('.mod-check')?.remove();
    if (checked) setIcon(this.dom.createDiv('menu-item-icon mod-check'), 'check');
    this.dom.setAttr('role', checked === null ? 'menuitem' : 'menuitemcheckbox');
    this.dom.setAttr('aria-checked', checked);
    return this;
  }

  /** Keeps the item from acting. */
  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.toggleClass('is-disabled', disabled);
    this.dom.setAttr('aria-disabled', disabled);
    return this;
  }

  /** Styles the item as one to be careful with. */
  setWarning(isWarning: boolean): this {
    this.dom.toggleClass('is-warning', isWarning);
    return this;
  }

  /** Makes the item a heading. */
  setIsLabel(isLabel: boolean): this {
    this.dom.toggleClass('is-label', isLabel);
    return isLabel ? this.setDisabled(true) : this;
  }

  /** Groups the item with others of `section`. */
  setSection(section: string): this {
    this.section = section;
    this.dom.setAttr('data-section', section);
    return this;
  }

  /** Says what the item does. */
  onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
    this.#clicked = callback;
    return this;
  }

  /** Host side: does it. */
  choose(event: MouseEvent | KeyboardEvent): void {
    if (!this.disabled) this.#clicked(event);
  }
}

/** Items, shown together; choosing one, Escape or a click elsewhere hides them. */
export class Menu {
  readonly dom = createDiv({ cls: 'menu', attr: { role: 'menu', tabindex: -1 } });
  #items: (MenuItem | null)[] = [];
  #hidden: (() => unknown) | null = null;
  #returnTo: Element | null = null;
  #outside = (event: MouseEvent): void => {
    if (!(event.target instanceof Node && this.dom.contains(event.target))) this.hide();
  };

  /** The menu to add to for a mouse event; shows itself at the event after its listeners ran. */
  static forEvent(event: MouseEvent): Menu {
    event.preventDefault();
    const menu = new Menu();
    queueMicrotask(() => menu.showAtMouseEvent(event));
    return menu;
  }

  /** Adds an item. */
  addItem(callback: (item: MenuItem) => unknown): this {
    const item = new MenuItem();
    this.#items.push(item);
    callback(item);
    return this;
  }

  /** Adds a line between items. */
  addSeparator(): this {
    this.#items.push(null);
    return this;
  }

  /** Leaves the icons out. */
  setNoIcon(): this {
    this.dom.addClass('mod-no-icon');
    return this;
  }

  /** Shows the menu where the pointer is. */
  showAtMouseEvent(event: MouseEvent): this {
    return this.showAtPosition({ x: event.clientX, y: event.clientY }, event.doc);
  }

  /** Shows the menu at `position`, moved so that it fits the window. */
  showAtPosition(position: MenuPositionDef, doc: Document = activeDocument): this {
    this.#returnTo = doc.activeElement;
    this.#draw();
    doc.body.append(this.dom);
    const { width, height } = this.dom.getBoundingClientRect();
    const left = Math.max(0, Math.min(position.x, doc.win.innerWidth - width));
    const top = Math.max(0, Math.min(position.y, doc.win.innerHeight - height));
    this.dom.setCssStyles({ left: `${left}px`, top: `${top}px` });
    this.dom.focus();
    this.dom.addEventListener('keydown', (event) => this.#handleKey(event));
    doc.addEventListener('mousedown', this.#outside, true);
    return this;
  }

  /** Takes the menu away. */
  hide(): this {
    if (!this.dom.isConnected) return this;
    this.dom.doc.removeEventListener('mousedown', this.#outside, true);
    const hadFocus = this.dom.contains(this.dom.doc.activeElement);
    this.dom.remove();
    if (hadFocus && this.#returnTo instanceof HTMLElement) this.#returnTo.focus();
    this.#hidden?.();
    return this;
  }

  /** As `hide`. */
  close(): void {
    this.hide();
  }

  /** Runs `callback` when the menu goes. */
  onHide(callback: () => unknown): void {
    this.#hidden = callback;
  }

  #draw(): void {
    const scroll = createDiv('menu-scroll');
    for (const [index, item] of groupBySection(this.#items).entries()) {
      const last = scroll.lastElementChild;
      if (item) this.#addTo(scroll, item);
      else if (index > 0 && last && !last.hasClass('menu-separator'))
        scroll.createDiv('menu-separator');
    }
    if (scroll.lastElementChild?.hasClass('menu-separator')) scroll.lastElementChild.remove();
    this.dom.replaceChildren(scroll);
  }

  #addTo(scroll: HTMLElement, item: MenuItem): void {
    scroll.append(item.dom);
    item.dom.addEventListener('mousemove', () => this.#select(item.dom));
    item.dom.addEventListener('click', (event) => this.#choose(item, event));
  }

  #choose(item: MenuItem, event: MouseEvent | KeyboardEvent): void {
    if (item.disabled) return;
    this.hide();
    item.choose(event);
  }

  #handleKey(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    event.stopPropagation();
    if (event.key === 'Escape') this.hide();
    else if (step) this.#selectNext(step);
    else if (event.key === 'Enter') this.#chooseSelected(event);
    else return;
    event.preventDefault();
  }

  #chooseSelected(event: KeyboardEvent): void {
    const item = this.#items.find((each) => each?.dom.hasClass('selected'));
    if (item) this.#choose(item, event);
  }

  #selectNext(step: number): void {
    const items = this.dom.findAll('.menu-item:not(.is-disabled)');
    const now = items.findIndex((el) => el.hasClass('selected'));
    const next = now < 0 && step < 0 ? items.length - 1 : now + step;
    const el = items[(next + items.length) % items.length];
    if (el) this.#select(el);
  }

  #select(el: HTMLElement): void {
    for (const item of this.dom.findAll('.menu-item')) item.toggleClass('selected', item === el);
  }
}

/** Items of one section together, in the order the sections came; a line (null) between sections. */
function groupBySection(items: (MenuItem | null)[]): (MenuItem | null)[] {
  const sections = [...new Set(items.map((item) => item?.section ?? ''))];
  if (sections.length < 2) return items;
  const of = (section: string) => items.filter((item) => (item?.section ?? '') === section);
  return sections.flatMap((section, index) => (index === 0 ? of(section) : [null, ...of(section)]));
}
