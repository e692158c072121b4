// Makes elements the way Obsidian's `createEl` does, in the document of the node they belong to.
import './dom-types';

/** A new element of `tag`, dressed by `o` (a string is its class) and put where `o` says. */
export function createElement<K extends keyof HTMLElementTagNameMap>(
  doc: Document,
  tag: K,
  o?: DomElementInfo | string,
): HTMLElementTagNameMap[K] {
  const el = doc.createElement(tag);
  const info = typeof o === 'string' ? { cls: o } : (o ?? {});
  dress(el, info);
  if (info.text !== undefined) el.setText(info.text);
  for (const name of ['title', 'value', 'type', 'placeholder', 'href'] as const)
    if (info[name] !== undefined) setProperty(el, name, info[name]);
  return el;
}

/** A new SVG element of `tag`, dressed by `o` and put where it says. */
export function createSvgElement<K extends keyof SVGElementTagNameMap>(
  doc: Document,
  tag: K,
  o?: SvgElementInfo | string,
): SVGElementTagNameMap[K] {
  const el = doc.createElementNS('http://www.w3.org/2000/svg', tag);
  dress(el, typeof o === 'string' ? { cls: o } : (o ?? {}));
  return el;
}

function dress(el: Element, info: SvgElementInfo): void {
  const classes = info.cls === undefined ? [] : [info.cls].flat();
  el.addClasses(classes.flatMap((cls) => cls.split(/\s+/)));
  if (info.attr) el.setAttrs(info.attr);
  if (info.parent) info.parent.insertBefore(el, info.prepend ? info.parent.firstChild : null);
}

function setProperty(el: Element, name: string, value: string): void {
  if (name === 'value' && 'value' in el) Object.assign(el, { value });
  else el.setAttribute(name, value);
}
