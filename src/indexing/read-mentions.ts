// The entries of a reading list → mentions, with nothing kept that the catalog does not need.
import type { Entry } from '../lists/reading/entry';
import type { Mention, NotePath, Work } from '../paper';
import type { Rules } from './rules';

/** One mention for each entry, in the order of the text. */
export function readMentions(list: NotePath, entries: readonly Entry[], rules: Rules): Mention[] {
  return entries.map((entry) => {
    const { line, link, headings, remarks, finished } = entry;
    return { list, line, link, headings, remarks, finished, work: workOf(entry, rules) };
  });
}

function workOf(entry: Entry, rules: Rules): Work {
  const { title, aliases, kind, status, authors, year, date, venue } = entry;
  const { arxiv, doi, citekey, url, pdf, code, topics } = entry;
  const organization = [...new Set(entry.organization.map(rules.organizationName))];
  const said = { title, aliases, kind, status, organization, authors, year, date, venue };
  return { ...said, arxiv, doi, citekey, url, pdf, code, topics };
}
