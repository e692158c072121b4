// Tooltips: the text a pointer or a screen reader finds on an element.

/** Where a tooltip stands beside its element. */
export type TooltipPlacement = 'bottom' | 'right' | 'left' | 'top';

/** How a tooltip shows. */
export interface TooltipOptions {
  placement?: TooltipPlacement;
  classes?: string[];
  delay?: number;
}

/** Gives `el` the tooltip `tooltip`, which is also its accessible name. */
export function setTooltip(el: HTMLElement, tooltip: string, options: TooltipOptions = {}): void {
  el.setAttribute('aria-label', tooltip);
  if (options.placement) el.setAttribute('data-tooltip-position', options.placement);
  if (options.classes) el.setAttribute('data-tooltip-classes', options.classes.join(' '));
  if (options.delay !== undefined) el.setAttribute('data-tooltip-delay', String(options.delay));
}
