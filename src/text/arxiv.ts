// arXiv identifiers in addresses and in words, also in the malformed spellings people paste; always without version.

const NUMBER = String.raw`\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}`;
const OLD = String.raw`[a-z][a-z-]+(?:\.[a-z]{2})?\/\d{7}`;
const ID = `(${NUMBER}|${OLD})(?!\\d)`;

/** A quick look before the patterns that cost more. */
const MAY_HOLD_ID = /\d{4}\.\d{4}|\/\d{7}/;

const IN_ADDRESS = new RegExp(
  String.raw`(?:arxiv\.org|arxiv-vanity\.com|alphaxiv\.org|ar5iv\.(?:labs\.arxiv\.)?org|huggingface\.co\/papers|paperswithcode\.com\/paper|scholar-inbox\.com|papers\.cool\/arxiv)[^\s]*?\/+(?:arxiv[.:])?${ID}`,
  'i',
);
const DATACITE = new RegExp(String.raw`10\.48550\/arxiv\.${ID}`, 'i');
const NAMED = new RegExp(
  String.raw`arxiv\s*(?:preprint\s*)?(?:arxiv\s*)?[:：\s.\-_/]*(?:abs\/)?${ID}`,
  'i',
);
const CORR = new RegExp(String.raw`\babs\/${ID}`, 'i');
const WHOLE = new RegExp(`^${ID}(?:v\\d+)?$`, 'i');

/** The identifier an address of arXiv or one of its mirrors leads to, or null. */
export function arxivOfUrl(url: string): string | null {
  if (!MAY_HOLD_ID.test(url)) return null;
  const match = IN_ADDRESS.exec(url) ?? DATACITE.exec(url);
  return match?.[1]?.toLowerCase() ?? null;
}

/** The first identifier that words name as one of arXiv (`arXiv:1706.03762`, `CoRR abs/…`), or null. */
export function arxivInText(text: string): string | null {
  if (!MAY_HOLD_ID.test(text)) return null;
  const match = DATACITE.exec(text) ?? NAMED.exec(text) ?? CORR.exec(text);
  return match?.[1]?.toLowerCase() ?? null;
}

/** The identifier a value is that should be nothing else (`2302.13971v2`, `arXiv:…`, an address), or null. */
export function parseArxivId(value: string): string | null {
  const trimmed = value.trim();
  const bare = WHOLE.exec(trimmed);
  return bare?.[1]?.toLowerCase() ?? arxivOfUrl(trimmed) ?? arxivInText(trimmed);
}
