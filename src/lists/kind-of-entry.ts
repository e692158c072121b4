// What sort of work an entry is: a paper, unless its link, its labels or the heading above it show otherwise.
import type { Kind } from '../paper';
import { arxivOfUrl } from '../text/arxiv';
import { roleOfPlace, type LinkRole } from '../text/link-role';
import type { Draft } from './draft';

const HEADINGS: readonly (readonly [Kind, RegExp])[] = [
  ['paper', /\bpapers?\b|\bpublications?\b|论文|文献|survey|综述/i],
  ['blog', /\bblogs?\b|\bblog posts?\b|\bposts?\b|\barticles?\b|博客|文章/i],
  ['dataset', /\bdatasets?\b|\bbenchmarks?\b|数据集/i],
  [
    'tool',
    /\btools?\b|\blibrar(?:y|ies)\b|\bsoftware\b|\bframeworks?\b|\bcode\b|\brepositor|\bprojects?\b|\bdemos?\b|工具|开源|框架/i,
  ],
  [
    'other',
    /\bbooks?\b|\bcourses?\b|\btutorials?\b|\bvideos?\b|\btalks?\b|\blectures?\b|课程|书籍|教程|视频/i,
  ],
];
const PLACE_KINDS: Readonly<Partial<Record<LinkRole, Kind>>> = {
  blog: 'blog',
  video: 'other',
  slides: 'other',
  data: 'dataset',
  code: 'tool',
  model: 'tool',
};
const BLOG_PLACE =
  /\/(?:blogs?|posts?|news|articles?|stories|research\/(?!pub))[/.-]|^https?:\/\/(?:[a-z0-9-]+\.)*(?:blog|engineering|eng|tech|ai|medium|techblog|developer|developers|dataskeptic)\.|(?:blog|engineering|techblog|stories)\.[a-z]+\/|\.(?:engineering|blog|tech)\/|notion\.site|\/\d{4}\/\d{2}\//i;

/** The kind of an entry, from its links, then from the headings above it. */
export function kindOfEntry(draft: Draft): Kind {
  const title = draft.urls[0];
  if (draft.arxiv !== null && (title === undefined || arxivOfUrl(title.url) !== null))
    return 'paper';
  if (title === undefined)
    return draft.authors.length > 0 || draft.venue !== null
      ? 'paper'
      : (kindOfHeadings(draft.headings) ?? 'paper');
  return kindOfLinks(draft) ?? kindOfHeadings(draft.headings) ?? 'paper';
}

function kindOfLinks(draft: Draft): Kind | null {
  const [first] = draft.urls;
  if (first === undefined) return null;
  const place = roleOfPlace(first.url);
  if (place === 'pdf') return 'paper';
  const isLabelled = first.text !== draft.title;
  if (isLabelled && draft.urls.some((link) => link.role === 'pdf')) return 'paper';
  if (first.role === 'blog' || BLOG_PLACE.test(first.url)) return 'blog';
  if (isLabelled) return null;
  return PLACE_KINDS[place] ?? null;
}

/** The kind that the innermost heading naming one names. */
function kindOfHeadings(headings: readonly string[]): Kind | null {
  for (const heading of [...headings].reverse()) {
    const kind = HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0];
    if (kind !== undefined) return kind;
  }
  return null;
}
