// One paper of the preview: whether it is brought in, what was understood of it, what becomes of it, and where it was read.
import type { Choice } from '../../importing/choices';
import type { PlanItem } from '../../importing/plan';
import { useDesk } from '../parts/desk';
import { HeardName } from '../parts/heard-name';
import { useOwnId } from '../parts/use-own-id';
import { Decide } from './decide';
import { EditableText } from './editable-text';
import { ItemFacts } from './item-facts';
import { ItemFate } from './item-fate';
import { isBroughtIn } from './preview-lines';

interface Props {
  readonly item: PlanItem;
  readonly sourceLine: string;
  readonly onChoice: (choice: Choice) => void;
  readonly onOpen: (path: string) => void;
}

/** The content of a row. */
export function ItemRow({ item, sourceLine, onChoice, onOpen }: Props) {
  const { match } = item;
  return (
    <>
      <BringIn item={item} onChoice={onChoice} />
      <div class="paper-catalog-understood">
        <ItemTitle item={item} onChoice={onChoice} />
        <ItemFacts item={item} onChoice={onChoice} />
        <SourceLine line={item.entries[0]?.entry.line ?? 0} text={sourceLine} />
      </div>
      <div class="paper-catalog-fate">
        {match.type === 'unsure' ? (
          <Decide item={item} candidates={match.candidates} onChoice={onChoice} />
        ) : (
          <ItemFate item={item} onOpen={onOpen} />
        )}
      </div>
    </>
  );
}

type PartProps = Pick<Props, 'item' | 'onChoice'>;

/** The box that is ticked where the paper is brought in. */
function BringIn({ item, onChoice }: PartProps) {
  const { preview } = useDesk().words;
  const id = useOwnId();
  const isIn = isBroughtIn(item.group);
  const isAsked = item.group === 'unsure';
  const decision = isIn ? ({ type: 'skip' } as const) : backIn(item);
  return (
    <>
      <HeardName id={id} text={preview.bring(item.work.title)} />
      <input
        type="checkbox"
        data-rove
        checked={isIn}
        aria-disabled={isAsked}
        aria-labelledby={id}
        onClick={(event) => {
          // The question beside it decides; a box that is disabled would stop the arrow keys.
          if (isAsked) event.preventDefault();
          else onChoice({ type: 'decide', items: [item.key], decision });
        }}
      />
    </>
  );
}

/** Ticking brings back what was left out by hand, and what is of a kind not brought in. */
function backIn(item: PlanItem) {
  return item.decision === null ? ({ type: 'import' } as const) : null;
}

function ItemTitle({ item: { work, key }, onChoice }: PartProps) {
  const { words } = useDesk();
  const retitle = (text: string) => {
    const title = text.trim();
    if (title === '') return false;
    onChoice({ type: 'edit', entry: key, edits: { title } });
    return true;
  };
  return (
    <EditableText
      className="paper-catalog-item-title"
      text={work.title}
      label={words.preview.edit(words.columns.title)}
      onText={retitle}
    />
  );
}

interface SourceProps {
  readonly line: number;
  readonly text: string;
}

/** Where a row was read, as it stands in the source. */
function SourceLine({ line, text }: SourceProps) {
  const { words } = useDesk();
  return (
    <div class="paper-catalog-source" title={text}>
      <span class="paper-catalog-source-line" title={words.preview.line(line)}>
        {line}
      </span>
      <code>{text}</code>
    </div>
  );
}
