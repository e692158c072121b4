// Edits made in the table: shown at once, replaced by what the catalog says, taken back with the reason where the write failed.
import { useMemo, useState } from 'preact/hooks';
import type { Paper } from '../../paper';
import type { Failure, PaperEdits } from '../dashboard-model';

/** One edit under way or failed: it counts only while the catalog still holds the paper it was made on. */
interface Write {
  readonly seen: Paper;
  readonly shown: Paper;
  readonly failure: string | null;
}

export interface Writes extends PaperEdits {
  /** The paper as the table shows it. */
  readonly shown: (paper: Paper) => Paper;
  readonly failure: (paper: Paper) => string | null;
  readonly dismiss: (paper: Paper) => void;
}

type Pending = ReadonlyMap<string, Write>;

/** The edits of the dashboard, and the rows as they stand meanwhile. */
export function useWrites(edits: PaperEdits): Writes {
  const [pending, setPending] = useState<Pending>(new Map());
  return useMemo(() => {
    const run = async (
      papers: readonly Paper[],
      edit: Partial<Paper>,
      write: () => Promise<readonly Failure[]>,
    ) => {
      setPending((old) => showEdits(old, papers, edit));
      const failures = await write();
      setPending((old) => settle(old, papers, failures));
      return failures;
    };
    const current = (paper: Paper) => {
      const write = pending.get(paper.key);
      return write?.seen === paper ? write : null;
    };
    return {
      shown: (paper) => current(paper)?.shown ?? paper,
      failure: (paper) => current(paper)?.failure ?? null,
      dismiss: (paper) => setPending((old) => without(old, paper.key)),
      setStatus: (papers, status) => run(papers, { status }, () => edits.setStatus(papers, status)),
      setPriority: (papers, priority) =>
        run(papers, { priority }, () => edits.setPriority(papers, priority)),
      addTopic: (papers, topic) => run(papers, {}, () => edits.addTopic(papers, topic)),
      createNotes: (papers) => run(papers, {}, () => edits.createNotes(papers)),
    };
  }, [edits, pending]);
}

function showEdits(old: Pending, papers: readonly Paper[], edit: Partial<Paper>): Pending {
  const next = new Map(old);
  for (const paper of papers) {
    next.set(paper.key, { seen: paper, shown: { ...paper, ...edit }, failure: null });
  }
  return next;
}

/** Takes back what failed and keeps showing what was written until the catalog has it. */
function settle(old: Pending, papers: readonly Paper[], failures: readonly Failure[]): Pending {
  const next = new Map(old);
  const reasons = new Map(failures.map(({ key, reason }) => [key, reason]));
  for (const paper of papers) {
    const reason = reasons.get(paper.key);
    if (reason !== undefined) next.set(paper.key, { seen: paper, shown: paper, failure: reason });
  }
  return next;
}

function without(old: Pending, key: string): Pending {
  const next = new Map(old);
  next.delete(key);
  return next;
}
