// Asks for the title of a new paper, offering the planned papers and saying where a note is already there.
import { type App, SuggestModal, prepareFuzzySearch, sortSearchResults } from 'obsidian';
import { listName } from '../catalog/list-name';
import type { Words } from '../i18n/words';
import type { Paper } from '../paper';
import { openPrompt } from './open-prompt';

/** Papers offered at once: more than anybody reads, few enough to draw at every key. */
const OFFERED = 50;

class PaperModal extends SuggestModal<Paper | string> {
  constructor(
    app: App,
    private readonly papers: readonly Paper[],
    private readonly words: Words['ask'],
    private readonly answer: (value: Paper | string | null) => void,
  ) {
    super(app);
    this.limit = OFFERED + 1;
    this.emptyStateText = words.typeATitle;
  }

  override getSuggestions(query: string): (Paper | string)[] {
    const title = query.trim();
    if (title === '') return this.papers.filter(({ path }) => path === null).slice(0, OFFERED);
    const found = findPapers(this.papers, title).slice(0, OFFERED);
    const isThere = found.some((paper) => paper.title.toLowerCase() === title.toLowerCase());
    return isThere ? found : [title, ...found];
  }

  override renderSuggestion(value: Paper | string, el: HTMLElement): void {
    el.createDiv({ text: typeof value === 'string' ? value : value.title });
    el.createEl('small', { text: this.noteOn(value), cls: 'paper-catalog-suggestion-note' });
  }

  override onChooseSuggestion(value: Paper | string): void {
    this.answer(value);
  }

  override onClose(): void {
    // Obsidian closes the list before it tells what was chosen, in the same turn: only then is it given up.
    void Promise.resolve().then(() => this.answer(null));
  }

  private noteOn(value: Paper | string): string {
    if (typeof value === 'string') return this.words.newPaper;
    if (value.path !== null) return this.words.hasNote(value.path);
    return this.words.planned(value.lists.map(listName));
  }
}

/** The paper chosen, the title typed, or null when the user gave up. */
export function askForPaper(
  app: App,
  words: Words['ask'],
  prompt: string,
  papers: readonly Paper[],
): Promise<Paper | string | null> {
  return new Promise((resolve) => {
    const modal = new PaperModal(app, papers, words, resolve);
    openPrompt(modal, prompt);
  });
}

function findPapers(papers: readonly Paper[], query: string): Paper[] {
  const search = prepareFuzzySearch(query);
  const found = papers.flatMap((paper) => {
    const match = search(paper.title);
    return match === null ? [] : [{ paper, match }];
  });
  sortSearchResults(found);
  return found.map(({ paper }) => paper);
}
