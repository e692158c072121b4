// What sort of work an entry is: a paper, unless its link, its labels or the heading above it show otherwise.
import type { Kind } from '../../paper';
import { roleOfPlace, type LinkRole } from '../../text/link-role';
import type { Draft } from './draft';

const HEADINGS: readonly (readonly [Kind, RegExp])[] = [
  ['paper', /\bpapers?\b|\bpublications?\b|论文|文献|survey|综述/i],
  ['blog', /\bblogs?\b|\bblog posts?\b|\bposts?\b|\barticles?\b|博客/i],
  ['dataset', /\bdatasets?\b|\bbenchmarks?\b|数据集/i],
  [
    'tool',
    /\btools?\b|\blibrar(?:y|ies)\b|\bsoftware\b|\bframeworks?\b|^codes?\b|\bcodebases?\b|\brepositor|\bprojects?\b|\bdemos?\b|工具|开源|框架/i,
  ],
  [
    'other',
    /\bbooks?\b|\bcourses?\b|\btutorials?\b|\bvideos?\b|\btalks?\b|\blectures?\b|课程|书籍|教程|视频/i,
  ],
];
const PLACE_KINDS: Readonly<Partial<Record<LinkRole, Kind>>> = {
  pdf: 'paper',
  blog: 'blog',
  video: 'other',
  slides: 'other',
  data: 'dataset',
  code: 'tool',
  model: 'tool',
};
const BLOG_PLACE =
  /\/(?:blogs?|posts?|news|articles?|stories|research\/(?!pub))[/.-]|^https?:\/\/(?:[a-z0-9-]+\.)*(?:blog|engineering|eng|tech|ai|medium|techblog|developers?)\.|(?:blog|engineering|techblog|stories)\.[a-z]+\/|\.(?:engineering|blog|tech)\/|notion\.site|\/\d{4}\/\d{2}\//i;
const TITLE_KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['dataset', /\bdatasets?$|\bdata$|数据集$/i],
  ['blog', /\bblog\b|博客/i],
];

/** Words of a link that only say it is one; a list whose titles were made links to notes keeps the addresses so. */
const NEUTRAL = /^(?:link|url|链接)?$/i;

/** Names of tools and data are short; a title of more words is a paper's, wherever it is kept. */
const LONGEST_NAME = 6;

/** The kind of an entry: by what its title's link leads to, its words, its labels, then the headings above it. */
export function kindOfEntry(draft: Draft): Kind {
  if (/^blog(?: post)?$/i.test(draft.venue ?? '')) return 'blog';
  const main =
    draft.urls.find((link) => link.text === draft.title) ??
    draft.urls.find((link) => NEUTRAL.test(link.text));
  const place = main === undefined ? null : kindOfPlace(main.url);
  if (place === 'paper' || place === 'blog' || place === 'other') return place;
  if (isCited(draft)) return 'paper';
  const isName = draft.title.split(/\s+/).length <= LONGEST_NAME;
  const heading = kindOfHeadings(draft.headings);
  const words = isName
    ? (TITLE_KINDS.find(([, pattern]) => pattern.test(draft.title))?.[0] ?? null)
    : null;
  if (place !== null && heading !== null && heading !== 'paper') return heading;
  return words ?? (isName ? place : null) ?? kindOfLabels(draft) ?? heading ?? 'paper';
}

/** Whether the text gives what only papers have. */
function isCited(draft: Draft): boolean {
  const hasPaperLink = draft.urls.some((link) => link.role === 'pdf');
  return draft.arxiv !== null || draft.doi !== null || hasPaperLink || draft.venue !== null;
}

function kindOfPlace(url: string): Kind | null {
  const place = roleOfPlace(url);
  return place === 'pdf' ? 'paper' : BLOG_PLACE.test(url) ? 'blog' : (PLACE_KINDS[place] ?? null);
}

/** `[Blog](…)` beside a title, and no paper. */
function kindOfLabels(draft: Draft): Kind | null {
  return draft.urls.some((link) => link.role === 'blog') ? 'blog' : null;
}

/** The kind that the innermost heading naming one names. */
function kindOfHeadings(headings: readonly string[]): Kind | null {
  for (const heading of [...headings].reverse()) {
    const kind = HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0];
    if (kind !== undefined) return kind;
  }
  return null;
}
