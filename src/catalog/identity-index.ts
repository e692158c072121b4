// Inverted indexes over whatever identifies a work: identifiers and title keys.
import { InvertedIndex } from './inverted-index';

/** What identifies a work. */
export interface Identity {
  readonly arxiv: string | null;
  readonly doi: string | null;
  readonly citekey: string | null;
  readonly titleKeys: readonly string[];
}

/** What two works can share that makes them one. */
export type IdentityName = 'arxiv' | 'doi' | 'citekey' | 'title';

export class IdentityIndex<T extends object> {
  readonly #arxiv = new InvertedIndex<T>();
  readonly #doi = new InvertedIndex<T>();
  readonly #citekey = new InvertedIndex<T>();
  readonly #title = new InvertedIndex<T>();

  add(identity: Identity, item: T): void {
    if (identity.arxiv !== null) this.#arxiv.add(identity.arxiv, item);
    if (identity.doi !== null) this.#doi.add(identity.doi, item);
    if (identity.citekey !== null) this.#citekey.add(identity.citekey, item);
    for (const key of identity.titleKeys) this.#title.add(key, item);
  }

  remove(identity: Identity, item: T): void {
    if (identity.arxiv !== null) this.#arxiv.remove(identity.arxiv, item);
    if (identity.doi !== null) this.#doi.remove(identity.doi, item);
    if (identity.citekey !== null) this.#citekey.remove(identity.citekey, item);
    for (const key of identity.titleKeys) this.#title.remove(key, item);
  }

  /** Calls `visit` for each item that shares an identifier or a title, once for each shared one. */
  eachAlike(identity: Identity, visit: (item: T) => void): void {
    if (identity.arxiv !== null) this.#arxiv.each(identity.arxiv, visit);
    if (identity.doi !== null) this.#doi.each(identity.doi, visit);
    if (identity.citekey !== null) this.#citekey.each(identity.citekey, visit);
    for (const key of identity.titleKeys) this.#title.each(key, visit);
  }

  /** Whether any item shares an identifier or a title. */
  hasAlike({ arxiv, doi, citekey, titleKeys }: Identity): boolean {
    return (
      (arxiv !== null && this.#arxiv.has(arxiv)) ||
      (doi !== null && this.#doi.has(doi)) ||
      (citekey !== null && this.#citekey.has(citekey)) ||
      titleKeys.some((key) => this.#title.has(key))
    );
  }

  by(name: IdentityName): InvertedIndex<T> {
    switch (name) {
      case 'arxiv':
        return this.#arxiv;
      case 'doi':
        return this.#doi;
      case 'citekey':
        return this.#citekey;
      case 'title':
        return this.#title;
    }
  }
}
