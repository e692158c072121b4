// The links of a note's text to given files, and the text with them written anew.
import type { Reference } from './cached-metadata';
import type { TFile } from './files';
import { getFrontMatterInfo } from './front-matter';
import { getLinkpath, parseLinktext } from './link-text';
import { parseNote } from './parse-note';

/** The links, as written, that reach a file by `resolve`, each with the file. */
export function linksTo(
  text: string,
  resolve: (linkpath: string) => TFile | null,
): Map<string, TFile> {
  const found = new Map<string, TFile>();
  for (const { link, original } of allReferences(text)) {
    const linkpath = getLinkpath(link);
    const file = linkpath === '' ? null : resolve(linkpath);
    if (file) found.set(original, file);
  }
  return found;
}

/** The text with each of these links leading to its file by the new link text; the rest untouched. */
export function rewriteLinks(
  text: string,
  targets: ReadonlyMap<string, TFile>,
  linkTo: (file: TFile) => string,
): string {
  const { links = [], embeds = [], frontmatterLinks = [] } = parseNote(text);
  const rewrite = (reference: Reference): string => {
    const file = targets.get(reference.original);
    return file ? writeLink(reference, file, linkTo(file)) : reference.original;
  };
  let result = text;
  for (const one of [...links, ...embeds].sort((a, b) => end(b) - end(a))) {
    const { start } = one.position;
    result = result.slice(0, start.offset) + rewrite(one) + result.slice(end(one));
  }
  const head = result.slice(0, getFrontMatterInfo(result).contentStart);
  const newHead = frontmatterLinks.reduce(
    (yaml, one) => yaml.replaceAll(one.original, () => rewrite(one)),
    head,
  );
  return newHead + result.slice(head.length);
}

function allReferences(text: string): Reference[] {
  const { links = [], embeds = [], frontmatterLinks = [] } = parseNote(text);
  return [...links, ...embeds, ...frontmatterLinks];
}

function end({ position }: { position: { end: { offset: number } } }): number {
  return position.end.offset;
}

function writeLink({ original, link }: Reference, file: TFile, linktext: string): string {
  const { subpath } = parseLinktext(link);
  const wiki = /^(!?\[\[)[^|\]]*?(\\?\|[^\]]*)?\]\]$/.exec(original);
  if (wiki) return `${wiki[1] ?? ''}${linktext}${subpath}${wiki[2] ?? ''}]]`;
  const extension = file.extension === 'md' ? '.md' : '';
  const at = original.lastIndexOf('](');
  return `${original.slice(0, at)}](${encodeURI(linktext + extension + subpath)})`;
}
