// Puts Obsidian's additions to the DOM on a window: those of `dom-types.ts`, no others.
import './dom-types';
import { createElement, createSvgElement } from './create-element';
import { onDelegated } from './delegated-events';
import { onWindowMigrated } from './window-migration';

const node: Partial<Node> & ThisType<Node> = {
  get doc() {
    return this.ownerDocument ?? document;
  },
  get win() {
    return this.doc.defaultView ?? window;
  },
  detach() {
    this.parentNode?.removeChild(this);
  },
  empty() {
    while (this.lastChild) this.removeChild(this.lastChild);
  },
  appendText(text) {
    this.appendChild(this.doc.createTextNode(text));
  },
  createEl(tag, o, callback) {
    return placed(this, createElement(this.doc, tag, o), o, callback);
  },
  createDiv(o, callback) {
    return this.createEl('div', o, callback);
  },
  createSpan(o, callback) {
    return this.createEl('span', o, callback);
  },
  createSvg(tag, o, callback) {
    return placed(this, createSvgElement(this.doc, tag, o), o, callback);
  },
};

const element: Partial<Element> & ThisType<Element> = {
  getText() {
    return this.textContent;
  },
  setText(text) {
    this.replaceChildren(text);
  },
  addClass(...classes) {
    this.addClasses(classes);
  },
  addClasses(classes) {
    this.classList.add(...classes.filter(Boolean));
  },
  removeClass(...classes) {
    this.removeClasses(classes);
  },
  removeClasses(classes) {
    this.classList.remove(...classes.filter(Boolean));
  },
  toggleClass(classes, value) {
    if (value) this.addClasses([classes].flat());
    else this.removeClasses([classes].flat());
  },
  hasClass(cls) {
    return this.classList.contains(cls);
  },
  setAttr(name, value) {
    if (value === null) this.removeAttribute(name);
    else this.setAttribute(name, String(value));
  },
  setAttrs(attributes) {
    for (const [name, value] of Object.entries(attributes)) this.setAttr(name, value);
  },
  getAttr(name) {
    return this.getAttribute(name);
  },
  find(selector) {
    return this.querySelector(selector);
  },
  findAll(selector) {
    return [...this.querySelectorAll<HTMLElement>(selector)];
  },
  findAllSelf(selector) {
    const own = this.matches(selector) && this.instanceOf(HTMLElement) ? [this] : [];
    return [...own, ...this.findAll(selector)];
  },
  matchParent(selector, lastParent) {
    if (this.matches(selector)) return this;
    if (this === lastParent) return null;
    return this.parentElement?.matchParent(selector, lastParent) ?? null;
  },
  isActiveElement() {
    return this.doc.activeElement === this;
  },
};

const htmlElement: Partial<HTMLElement> & ThisType<HTMLElement> = {
  show() {
    this.style.removeProperty('display');
  },
  hide() {
    this.style.setProperty('display', 'none');
  },
  toggle(show) {
    if (show) this.show();
    else this.hide();
  },
  toggleVisibility(visible) {
    this.style.setProperty('visibility', visible ? '' : 'hidden');
  },
  setCssStyles(styles) {
    Object.assign(this.style, styles);
  },
  setCssProps(properties) {
    for (const [name, value] of Object.entries(properties)) this.style.setProperty(name, value);
  },
  on: onDelegated,
  onWindowMigrated,
  onClickEvent(listener, options) {
    this.addEventListener('click', listener, options);
    this.addEventListener('auxclick', listener, options);
  },
};

const uiEvent: Partial<UIEvent> & ThisType<UIEvent> = {
  get targetNode() {
    return this.target instanceof Node ? this.target : null;
  },
  get doc() {
    return this.targetNode?.doc ?? document;
  },
  get win() {
    return this.targetNode?.win ?? window;
  },
};

/** Installs the helpers on `win` and its global names; doing it twice changes nothing. */
export function installDom(win: Window & typeof globalThis): void {
  extend(win.Node, { ...Object.getOwnPropertyDescriptors(node), ...instanceOf });
  extend(win.Element, Object.getOwnPropertyDescriptors(element));
  extend(win.HTMLElement, Object.getOwnPropertyDescriptors(htmlElement));
  extend(win.UIEvent, { ...Object.getOwnPropertyDescriptors(uiEvent), ...instanceOf });
  const doc = win.document;
  Object.assign(win, {
    activeWindow: win,
    activeDocument: doc,
    createEl: made(doc),
    createDiv: (o?: DomElementInfo, then?: (el: HTMLElement) => void) => made(doc)('div', o, then),
    createSpan: (o?: DomElementInfo, then?: (el: HTMLElement) => void) =>
      made(doc)('span', o, then),
    createFragment: (callback?: (el: DocumentFragment) => void) => {
      const fragment = doc.createDocumentFragment();
      callback?.(fragment);
      return fragment;
    },
  });
}

const instanceOf: PropertyDescriptorMap = {
  instanceOf: {
    // Each window has classes of its own: those of the same name are meant.
    value(this: Node | UIEvent, type: new () => unknown): boolean {
      const own: unknown = Reflect.get(this.win, type.name);
      return this instanceof type || (typeof own === 'function' && this instanceof own);
    },
  },
};

function extend(type: { prototype: object }, members: PropertyDescriptorMap): void {
  for (const [name, member] of Object.entries(members))
    Object.defineProperty(type.prototype, name, { ...member, configurable: true });
}

function made(doc: Document) {
  return <K extends keyof HTMLElementTagNameMap>(
    tag: K,
    o?: DomElementInfo | string,
    callback?: (el: HTMLElementTagNameMap[K]) => void,
  ): HTMLElementTagNameMap[K] => {
    const el = createElement(doc, tag, o);
    callback?.(el);
    return el;
  };
}

function placed<T extends Element>(
  parent: Node,
  el: T,
  o: DomElementInfo | SvgElementInfo | string | undefined,
  callback: ((el: T) => void) | undefined,
): T {
  const info = typeof o === 'object' ? o : {};
  if (!info.parent) parent.insertBefore(el, info.prepend ? parent.firstChild : null);
  callback?.(el);
  return el;
}
