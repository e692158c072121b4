// A screen that shows nothing and remembers what was asked of it.
import type { MenuLine, Surface } from '../../src/views/parts/surface';

export interface SampleSurface extends Surface {
  /** Lines of the menu shown last. */
  menu: readonly (MenuLine | null)[];
  /** What was asked for, in order. */
  readonly asked: string[];
  /** What the next question for a text is answered with. */
  answer: string | null;
  /** Runs the line of the last menu that has this label. */
  pick(label: string): void;
}

export function sampleSurface(): SampleSurface {
  const asked: string[] = [];
  const surface: SampleSurface = {
    menu: [],
    asked,
    answer: null,
    pick: (label) => {
      const line = surface.menu.find((one) => one?.label === label);
      if (line?.run === undefined) throw new Error(`The menu has no line "${label}".`);
      line.run();
    },
    setIcon: (element, icon) => element.setAttribute('data-icon', icon),
    showMenu: (lines) => {
      surface.menu = lines;
    },
    hoverNote: (_event, _target, path) => asked.push(`hover ${path}`),
    dragPapers: (_event, papers) => asked.push(`drag ${papers.length}`),
    askForText: (prompt) => {
      asked.push(prompt);
      return Promise.resolve(surface.answer);
    },
    openAddress: (address) => asked.push(`address ${address}`),
    openLine: (path, line) => asked.push(`line ${line} of ${path}`),
  };
  return surface;
}
