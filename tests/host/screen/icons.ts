// Icons by name: Lucide's, and those a plugin adds.
import nodes from 'lucide-static/icon-nodes.json';
import { sanitizeHTMLToDom } from './sanitize';

const SVG = 'http://www.w3.org/2000/svg';
const STROKE = {
  width: '24',
  height: '24',
  viewBox: '0 0 24 24',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '2',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
};

// Obsidian's library of icons is one for the whole window.
const added = new Map<string, string>();

/** Adds the icon `iconId`; `svgContent` is what stands inside a `0 0 100 100` view box. */
export function addIcon(iconId: string, svgContent: string): void {
  added.set(iconId, svgContent);
}

/** Takes an added icon out of the library. */
export function removeIcon(iconId: string): void {
  added.delete(iconId);
}

/** The names of all icons. */
export function getIconIds(): string[] {
  return [...Object.keys(nodes).map((name) => `lucide-${name}`), ...added.keys()];
}

/** A new drawing of `iconId` (with or without `lucide-`), null when there is none. */
export function getIcon(iconId: string): SVGSVGElement | null {
  const content = added.get(iconId);
  if (content !== undefined) return drawAdded(iconId, content);
  const name = iconId.replace(/^lucide-/, '');
  const drawing = Object.hasOwn(nodes, name) ? nodes[name] : undefined;
  if (!drawing) return null;
  const svg = newSvg(`lucide-${name}`, STROKE);
  for (const [tag, attributes] of drawing) {
    const part = document.createElementNS(SVG, tag);
    for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, value);
    svg.append(part);
  }
  return svg;
}

/** Shows `iconId` in `parent`, in place of what it held; an unknown icon leaves it empty. */
export function setIcon(parent: HTMLElement, iconId: string): void {
  const icon = getIcon(iconId);
  parent.replaceChildren(...(icon ? [icon] : []));
}

function drawAdded(iconId: string, content: string): SVGSVGElement {
  const svg = newSvg(iconId, { viewBox: '0 0 100 100' });
  const holder = sanitizeHTMLToDom(`<svg xmlns="${SVG}">${content}</svg>`).firstElementChild;
  svg.append(...(holder?.childNodes ?? []));
  return svg;
}

function newSvg(cls: string, attributes: Record<string, string>): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
  svg.classList.add('svg-icon', cls);
  return svg;
}
