// Tooltips: what has an accessible name of its own shows it while the pointer rests on it.

const DELAY = 400;
const GAP = 6;

/** Shows tooltips in the document, where the element wants them. */
export function showTooltips(): void {
  let timer = 0;
  let shown: HTMLElement | null = null;
  const hide = (): void => {
    clearTimeout(timer);
    shown?.remove();
    shown = null;
  };
  document.addEventListener('mouseover', ({ target }) => {
    hide();
    const el = target instanceof Element ? target.closest<HTMLElement>('[aria-label]') : null;
    if (el) timer = window.setTimeout(() => (shown = draw(el)), DELAY);
  });
  document.addEventListener('mousedown', hide);
  document.addEventListener('keydown', hide);
}

function draw(el: HTMLElement): HTMLElement | null {
  if (!el.isConnected || el.matches('input, textarea, [role=dialog]')) return null;
  const tooltip = document.body.createDiv({ cls: 'tooltip', text: el.getAttr('aria-label') ?? '' });
  const at = el.getBoundingClientRect();
  const { width, height } = tooltip.getBoundingClientRect();
  const isBeside = el.getAttr('data-tooltip-position') === 'right';
  const left = isBeside ? at.right + GAP : at.left + at.width / 2 - width / 2;
  const top = isBeside ? at.top + at.height / 2 - height / 2 : at.bottom + GAP;
  const fit = (value: number, size: number, space: number): number =>
    Math.max(GAP, Math.min(value, space - size - GAP));
  tooltip.setCssStyles({
    left: `${fit(left, width, window.innerWidth)}px`,
    top: `${fit(top, height, window.innerHeight)}px`,
  });
  return tooltip;
}
