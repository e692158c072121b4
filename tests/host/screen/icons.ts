// Icons by name: those of Lucide.
import * as icons from 'lucide-static';

/** A new drawing of the icon (its name with or without `lucide-`), null when there is none. */
export function getIcon(iconId: string): SVGSVGElement | null {
  const name = iconId.replace(/^lucide-/, '');
  const text = lookUp(toPascalCase(name));
  if (text === undefined) return null;
  const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
  const svg = document.importNode(documentElement, true);
  if (!(svg instanceof SVGSVGElement)) return null;
  // The white space between the parts would be text of every button with an icon.
  svg.replaceChildren(...svg.children);
  svg.setAttribute('class', `svg-icon lucide-${name}`);
  return svg;
}

/** Shows the icon in `parent`, in place of what it held; an unknown icon leaves it empty. */
export function setIcon(parent: HTMLElement, iconId: string): void {
  const icon = getIcon(iconId);
  parent.replaceChildren(...(icon ? [icon] : []));
}

function toPascalCase(name: string): string {
  return name.replace(/(?:^|-)([a-z\d])/g, (_, letter: string) => letter.toUpperCase());
}

function lookUp(name: string): string | undefined {
  return Object.hasOwn(icons, name) ? icons[name] : undefined;
}
