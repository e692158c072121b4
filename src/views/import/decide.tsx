// Asks whether an unsure paper is one the vault has, another one, or none to bring in.
import type { Choice, Decision } from '../../importing/choices';
import type { Candidate, PlanItem } from '../../importing/plan';
import { useDesk } from '../parts/desk';
import { HeardName } from '../parts/heard-name';
import { useOwnId } from '../parts/use-own-id';

interface Props {
  readonly item: PlanItem;
  readonly candidates: readonly Candidate[];
  readonly onChoice: (choice: Choice) => void;
}

/** A list of answers, none chosen at first. */
export function Decide({ item, candidates, onChoice }: Props) {
  const { words } = useDesk();
  const { preview } = words;
  const id = useOwnId();
  const [first] = candidates;
  const doubt = first === undefined ? null : preview.doubts[first.doubt](first.title);
  return (
    <>
      <span class={`paper-catalog-group-mark is-${item.group}`}>{preview.groups[item.group]}</span>
      <HeardName id={id} text={preview.decide.label(item.work.title)} />
      <select
        class="dropdown"
        aria-labelledby={id}
        value={valueOf(item.decision)}
        onChange={({ currentTarget }) => {
          const decision = decisionOf(currentTarget.value);
          onChoice({ type: 'decide', items: [item.key], decision });
        }}
      >
        <option value="">{preview.decide.ask}</option>
        {candidates.map(({ id, title }) => (
          <option key={id} value={`same:${id}`}>
            {preview.decide.same(title)}
          </option>
        ))}
        <option value="different">{preview.decide.different}</option>
        <option value="skip">{preview.decide.skip}</option>
      </select>
      {doubt !== null && (
        <span class="paper-catalog-muted" title={doubt}>
          {doubt}
        </span>
      )}
    </>
  );
}

const SAME = 'same:';

function valueOf(decision: Decision | null): string {
  if (decision === null) return '';
  return decision.type === 'same' ? SAME + decision.candidate : decision.type;
}

function decisionOf(value: string): Decision | null {
  if (value.startsWith(SAME)) return { type: 'same', candidate: value.slice(SAME.length) };
  return value === 'different' || value === 'skip' ? { type: value } : null;
}
