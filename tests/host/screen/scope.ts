// Keys: scopes hold handlers, the keymap asks the scope on top of its stack first.
import { Platform } from './platform';

/** `Mod` is Cmd on macOS and Ctrl elsewhere. */
export type Modifier = 'Mod' | 'Ctrl' | 'Meta' | 'Shift' | 'Alt';

/** Where a click with modifiers opens what it opens. */
export type PaneType = 'tab' | 'split' | 'window';

/** What a user did. */
export type UserEvent = MouseEvent | KeyboardEvent | TouchEvent | PointerEvent;

/** The keys a handler was called for. */
export interface KeymapContext {
  modifiers: string | null;
  key: string | null;
  vkey: string;
}

/** Returning `false` keeps the browser from acting on the key. */
export type KeymapEventListener = (event: KeyboardEvent, context: KeymapContext) => unknown;

/** A registered handler, by which it is taken back. */
export interface KeymapEventHandler {
  modifiers: string | null;
  key: string | null;
  scope: Scope;
}

interface Registered extends KeymapEventHandler {
  listener: KeymapEventListener;
}

/** A set of key handlers; what it does not handle goes to its parent. */
export class Scope {
  #handlers: Registered[] = [];

  constructor(readonly parent?: Scope) {}

  /** Calls `listener` on `key` (null: any) with exactly `modifiers` (null: any). */
  register(
    modifiers: Modifier[] | null,
    key: string | null,
    listener: KeymapEventListener,
  ): KeymapEventHandler {
    const wanted = modifiers === null ? null : writeModifiers(modifiers);
    const handler = { modifiers: wanted, key, scope: this, listener };
    this.#handlers.push(handler);
    return handler;
  }

  /** Takes a handler back. */
  unregister(handler: KeymapEventHandler): void {
    this.#handlers = this.#handlers.filter((item) => item !== handler);
  }

  /** Host side: the first fitting handler acts; true when one did, here or in a parent. */
  handleKey(event: KeyboardEvent): boolean {
    const pressed = pressedModifiers(event);
    const fits = ({ key, modifiers }: Registered) =>
      (key === null || key.toLowerCase() === event.key.toLowerCase()) &&
      (modifiers === null || modifiers === pressed);
    const handler = this.#handlers.find(fits);
    if (!handler) return this.parent?.handleKey(event) ?? false;
    const context = { modifiers: pressed, key: event.key, vkey: event.key };
    if (handler.listener(event, context) === false) event.preventDefault();
    return true;
  }
}

/** `app.keymap`: the stack of scopes; the keys of a document go to the one on top. */
export class Keymap {
  #stack: Scope[] = [];

  /** Puts `scope` on top. */
  pushScope(scope: Scope): void {
    this.#stack.push(scope);
  }

  /** Takes `scope` out, wherever it stands. */
  popScope(scope: Scope): void {
    this.#stack = this.#stack.filter((item) => item !== scope);
  }

  /** Host side: hands a key to the scope on top, or to `fallback`. */
  handleKey(event: KeyboardEvent, fallback: Scope): boolean {
    return (this.#stack.at(-1) ?? fallback).handleKey(event);
  }

  /** Whether `modifier` was held. */
  static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
    const held = { Ctrl: event.ctrlKey, Meta: event.metaKey, Shift: event.shiftKey };
    if (modifier === 'Alt') return event.altKey;
    return held[modifier === 'Mod' ? modKey() : modifier];
  }

  /** Where an event's modifiers say that its target opens; false: in place. */
  static isModEvent(event?: UserEvent | null): PaneType | boolean {
    if (!event) return false;
    if ('button' in event && event.button === 1) return 'tab';
    if (!Keymap.isModifier(event, 'Mod')) return false;
    if (!event.altKey) return 'tab';
    return event.shiftKey ? 'window' : 'split';
  }
}

function modKey(): 'Meta' | 'Ctrl' {
  return Platform.isMacOS ? 'Meta' : 'Ctrl';
}

function writeModifiers(modifiers: Modifier[]): string {
  return modifiers
    .map((modifier) => (modifier === 'Mod' ? modKey() : modifier))
    .sort()
    .join(',');
}

function pressedModifiers(event: KeyboardEvent): string {
  const all: Modifier[] = ['Alt', 'Ctrl', 'Meta', 'Shift'];
  return writeModifiers(all.filter((modifier) => Keymap.isModifier(event, modifier)));
}
