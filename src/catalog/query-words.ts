// The words a query uses for its fields, in English and Chinese.
import type { QueryField } from './query';

/** Every name of each field, the first the one that is suggested; in lower case. */
export const FIELD_WORDS: Readonly<Record<QueryField, readonly string[]>> = {
  title: ['title', '标题', '题目'],
  status: ['status', '状态'],
  organization: ['org', 'organization', 'organisation', '机构'],
  author: ['author', 'authors', '作者'],
  year: ['year', '年份', '年'],
  date: ['date', 'published', '日期'],
  venue: ['venue', '会议', '期刊'],
  topic: ['topic', 'topics', 'tag', '主题'],
  kind: ['kind', '类型'],
  list: ['list', 'lists', '清单', '列表'],
  priority: ['priority', '优先级'],
  arxiv: ['arxiv'],
  doi: ['doi'],
  citekey: ['citekey'],
  added: ['added', '添加'],
  finished: ['finished', '读完'],
  has: ['has', '有'],
  is: ['is', '是'],
};

/** The field a word names, in whatever case; null for none. */
export function fieldNamed(word: string): QueryField | null {
  const lower = word.toLowerCase();
  for (const [field, words] of Object.entries(FIELD_WORDS)) {
    if (words.includes(lower) && isField(field)) return field;
  }
  return null;
}

function isField(name: string): name is QueryField {
  return name in FIELD_WORDS;
}
