// What has a life: loaded, unloaded, with children and clean-ups that end with it.
import type { EventRef } from './events';

type Target = Window | Document | HTMLElement;

/** The root of plugins and views. A child added to a loaded component is loaded at once. */
export class Component {
  private isLoaded = false;
  private cleanUps: (() => unknown)[] = [];
  private children: Component[] = [];

  /** Runs onload and loads the children; a second call does nothing. */
  load(): void | Promise<void> {
    if (this.isLoaded) return;
    this.isLoaded = true;
    const loading: unknown = this.onload();
    for (const child of [...this.children]) void child.load();
    if (loading instanceof Promise) return loading.then(() => undefined);
  }

  /** Overridden by what is to be loaded. */
  onload(): void | Promise<void> {
    return undefined;
  }

  /** Unloads the children, undoes what was registered, last first, and runs onunload. */
  unload(): void {
    if (!this.isLoaded) return;
    this.isLoaded = false;
    for (const child of this.children.splice(0)) child.unload();
    for (const cleanUp of this.cleanUps.splice(0).reverse()) cleanUp();
    this.onunload();
  }

  /** Overridden by what has more to undo. */
  onunload(): void {
    return undefined;
  }

  /** Ties the child's life to this one. */
  addChild<T extends Component>(component: T): T {
    this.children.push(component);
    if (this.isLoaded) void component.load();
    return component;
  }

  /** Lets the child go, unloading it. */
  removeChild<T extends Component>(component: T): T {
    this.children = this.children.filter((child) => child !== component);
    component.unload();
    return component;
  }

  /** Runs the callback on unload. */
  register(cb: () => unknown): void {
    this.cleanUps.push(cb);
  }

  /** Takes the listener back on unload. */
  registerEvent(eventRef: EventRef): void {
    this.register(() => eventRef.source.offref(eventRef));
  }

  /** Listens on a node until unload. */
  registerDomEvent<K extends keyof WindowEventMap>(
    el: Window,
    type: K,
    callback: (this: HTMLElement, ev: WindowEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  registerDomEvent<K extends keyof DocumentEventMap>(
    el: Document,
    type: K,
    callback: (this: HTMLElement, ev: DocumentEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  registerDomEvent<K extends keyof HTMLElementEventMap>(
    el: HTMLElement,
    type: K,
    callback: (this: HTMLElement, ev: HTMLElementEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  registerDomEvent(
    el: Target,
    type: string,
    callback: (this: HTMLElement, ev: never) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void {
    const listener = (event: Event): unknown => Reflect.apply(callback, el, [event]);
    el.addEventListener(type, listener, options);
    this.register(() => el.removeEventListener(type, listener, options));
  }

  /** Ends the interval on unload. */
  registerInterval(id: number): number {
    this.register(() => clearInterval(id));
    return id;
  }
}
