// The members Obsidian adds to the DOM that this host offers. A member missing here does not
// compile in the plugin; `dom.ts` puts every one of them on a window.
export {};

type AttributeValue = string | number | boolean | null;

declare global {
  interface DomElementInfo {
    cls?: string | string[];
    text?: string | DocumentFragment;
    attr?: Record<string, AttributeValue>;
    title?: string;
    parent?: Node;
    value?: string;
    type?: string;
    prepend?: boolean;
    placeholder?: string;
    href?: string;
  }

  interface SvgElementInfo {
    cls?: string | string[];
    attr?: Record<string, AttributeValue>;
    parent?: Node;
    prepend?: boolean;
  }

  interface Node {
    readonly doc: Document;
    readonly win: Window;
    detach(): void;
    empty(): void;
    appendText(text: string): void;
    instanceOf<T>(type: new () => T): this is T;
    createEl<K extends keyof HTMLElementTagNameMap>(
      tag: K,
      o?: DomElementInfo | string,
      callback?: (el: HTMLElementTagNameMap[K]) => void,
    ): HTMLElementTagNameMap[K];
    createDiv(o?: DomElementInfo | string, callback?: (el: HTMLDivElement) => void): HTMLDivElement;
    createSpan(
      o?: DomElementInfo | string,
      callback?: (el: HTMLSpanElement) => void,
    ): HTMLSpanElement;
    createSvg<K extends keyof SVGElementTagNameMap>(
      tag: K,
      o?: SvgElementInfo | string,
      callback?: (el: SVGElementTagNameMap[K]) => void,
    ): SVGElementTagNameMap[K];
  }

  interface Element {
    getText(): string;
    setText(text: string | DocumentFragment): void;
    addClass(...classes: string[]): void;
    addClasses(classes: string[]): void;
    removeClass(...classes: string[]): void;
    removeClasses(classes: string[]): void;
    toggleClass(classes: string | string[], value: boolean): void;
    hasClass(cls: string): boolean;
    setAttr(name: string, value: AttributeValue): void;
    setAttrs(attributes: Record<string, AttributeValue>): void;
    getAttr(name: string): string | null;
    find(selector: string): Element | null;
    findAll(selector: string): HTMLElement[];
    findAllSelf(selector: string): HTMLElement[];
    matchParent(selector: string, lastParent?: Element): Element | null;
    isActiveElement(): boolean;
  }

  interface HTMLElement {
    show(): void;
    hide(): void;
    toggle(show: boolean): void;
    toggleVisibility(visible: boolean): void;
    setCssStyles(styles: Partial<CSSStyleDeclaration>): void;
    setCssProps(properties: Record<string, string>): void;
    on<K extends keyof HTMLElementEventMap>(
      type: K,
      selector: string,
      listener: DelegatedListener<K>,
      options?: boolean | AddEventListenerOptions,
    ): void;
    onWindowMigrated(listener: (win: Window) => unknown): () => void;
    onClickEvent(
      listener: (this: HTMLElement, event: MouseEvent) => unknown,
      options?: boolean | AddEventListenerOptions,
    ): void;
  }

  interface UIEvent {
    readonly targetNode: Node | null;
    readonly win: Window;
    readonly doc: Document;
    instanceOf<T>(type: new (...data: never[]) => T): this is T;
  }

  type DelegatedListener<K extends keyof HTMLElementEventMap> = (
    this: HTMLElement,
    event: HTMLElementEventMap[K],
    target: HTMLElement,
  ) => unknown;

  interface Window {
    activeWindow: Window;
    activeDocument: Document;
  }

  function createEl<K extends keyof HTMLElementTagNameMap>(
    tag: K,
    o?: DomElementInfo | string,
    callback?: (el: HTMLElementTagNameMap[K]) => void,
  ): HTMLElementTagNameMap[K];
  function createDiv(
    o?: DomElementInfo | string,
    callback?: (el: HTMLDivElement) => void,
  ): HTMLDivElement;
  function createSpan(
    o?: DomElementInfo | string,
    callback?: (el: HTMLSpanElement) => void,
  ): HTMLSpanElement;
  function createFragment(callback?: (el: DocumentFragment) => void): DocumentFragment;
  let activeWindow: Window;
  let activeDocument: Document;
}
