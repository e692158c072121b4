// The columns of a table as they were understood, each with a sample; choosing another meaning makes all rows follow.
import type { ColumnReading, Meaning, TableReading } from '../../lists/reading/reading';
import { MEANINGS } from '../../lists/reading/reading';
import { useDesk } from '../parts/desk';
import { useOwnId } from '../parts/use-own-id';

interface Props {
  readonly table: TableReading;
  /** Where the table stands, in words. */
  readonly place: string;
  readonly onMeaning: (column: number, meaning: Meaning) => void;
}

/** Values shown of a column. */
const SAMPLES = 3;

/** One table's columns, side by side. */
export function ColumnMeanings({ table, place, onMeaning }: Props) {
  const { words } = useDesk();
  const id = useOwnId();
  return (
    <div class="paper-catalog-table" role="group" aria-labelledby={id}>
      <h4 id={id}>{place}</h4>
      <div class="paper-catalog-columns">
        {table.columns.map((column, at) => (
          <ColumnMeaning
            key={`${at}:${column.header}`}
            column={column}
            name={column.header === '' ? words.preview.unnamed(at + 1) : column.header}
            onMeaning={(meaning) => onMeaning(at, meaning)}
          />
        ))}
      </div>
    </div>
  );
}

interface ColumnProps {
  readonly column: ColumnReading;
  readonly name: string;
  readonly onMeaning: (meaning: Meaning) => void;
}

function ColumnMeaning({ column, name, onMeaning }: ColumnProps) {
  const { words } = useDesk();
  const id = useOwnId();
  return (
    <div class={`paper-catalog-column${column.meaning === 'ignore' ? ' is-ignored' : ''}`}>
      <strong id={id} title={name}>
        {name}
      </strong>
      <select
        class="dropdown"
        aria-labelledby={id}
        value={column.meaning}
        onChange={({ currentTarget }) => {
          const meaning = MEANINGS.find((one) => one === currentTarget.value);
          if (meaning !== undefined) onMeaning(meaning);
        }}
      >
        {MEANINGS.map((meaning) => (
          <option key={meaning} value={meaning}>
            {words.preview.meanings[meaning]}
          </option>
        ))}
      </select>
      {column.samples.slice(0, SAMPLES).map((sample) => (
        <span key={sample} class="paper-catalog-sample" title={sample}>
          {sample}
        </span>
      ))}
    </div>
  );
}
