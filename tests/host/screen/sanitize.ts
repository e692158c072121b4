// `sanitizeHTMLToDom`: HTML from elsewhere without what could act.

const ACTIVE =
  'script, style, iframe, object, embed, form, link, meta, base, template, foreignObject';

/** The nodes of `html` without scripts, event handlers, script addresses and embedded pages. */
export function sanitizeHTMLToDom(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const el of parsed.querySelectorAll(ACTIVE)) el.remove();
  for (const el of parsed.querySelectorAll('*')) disarm(el);
  const fragment = document.createDocumentFragment();
  fragment.append(...[...parsed.body.childNodes].map((node) => document.importNode(node, true)));
  return fragment;
}

function disarm(el: Element): void {
  for (const { name, value } of [...el.attributes])
    if (name.startsWith('on') || isScriptAddress(value)) el.removeAttribute(name);
}

function isScriptAddress(value: string): boolean {
  // Browsers ignore white space and control characters inside the scheme.
  const scheme = value.replace(/[^!-\uffff]/g, '').toLowerCase();
  return /^(javascript|vbscript|data:text\/html)/.test(scheme);
}
