// The addresses a paper is found under, with the words that stand for them.
import type { Paper } from '../../paper';

/** `address` is a web address, or a link to a file of the vault as written. */
export interface PaperLink {
  readonly text: string;
  readonly address: string;
  readonly property: 'arxiv' | 'doi' | 'pdf' | 'code' | 'url';
}

const WEB = /^https?:\/\//i;
/** Addresses that lead nowhere but do something. */
const CODE = /^\s*(?:javascript|vbscript|data):/i;

/** The links of a paper: identifiers first, each address once. */
export function paperLinks(paper: Paper): readonly PaperLink[] {
  const all = [
    link('arXiv', 'arxiv', paper.arxiv, 'https://arxiv.org/abs/'),
    link('DOI', 'doi', paper.doi, 'https://doi.org/'),
    link('PDF', 'pdf', paper.pdf),
    link('Code', 'code', paper.code),
    link('Web', 'url', webOnly(paper)),
  ];
  return all.filter((one) => one !== null);
}

/** Whether an address leads out of the vault. */
export function isWebAddress(address: string): boolean {
  return WEB.test(address);
}

function link(
  text: string,
  property: PaperLink['property'],
  value: string | null,
  before = '',
): PaperLink | null {
  if (value === null || value === '' || CODE.test(value)) return null;
  return { text, property, address: before + value };
}

/** The general address, where it is not what an identifier already leads to. */
function webOnly({ url, arxiv, doi, pdf, code }: Paper): string | null {
  if (url === null || !isWebAddress(url) || url === pdf || url === code) return null;
  const lower = url.toLowerCase();
  const isNamed = [arxiv, doi].some((id) => id !== null && lower.includes(id.toLowerCase()));
  return isNamed ? null : url;
}
