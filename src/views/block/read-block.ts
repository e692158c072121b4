// The text of a `paper-catalog` code block: a query, and lines such as `show: count`, `columns: title, year`, `sort: year down`, `limit: 10`.
import { SORT_KEYS, type SortBy } from '../../catalog/sort-papers';
import { COLUMNS, type Column } from '../dashboard-state';

/** What a block asks for. */
export interface Block {
  readonly query: string;
  readonly show: 'table' | 'count';
  readonly columns: readonly Column[];
  readonly sort: readonly SortBy[];
  /** Rows at the most. */
  readonly limit: number;
  /** Lines that were not understood. */
  readonly mistakes: readonly string[];
}

const SHOWN: readonly Column[] = ['title', 'status', 'organization', 'year'];
const LIMIT = 50;
const OPTION = /^(show|columns|sort|limit)\s*:\s*(.*)$/i;

/** Reads a block; a line it does not understand is among the mistakes, and the rest counts. */
export function readBlock(text: string): Block {
  const lines = text.split('\n').map((line) => line.trim());
  const query = lines.filter((line) => line !== '' && !OPTION.test(line)).join(' ');
  const none: Block = {
    query,
    show: 'table',
    columns: SHOWN,
    sort: [],
    limit: LIMIT,
    mistakes: [],
  };
  return lines.reduce((block, line) => ({ ...block, ...readOption(line, block) }), none);
}

function readOption(line: string, { mistakes }: Block): Partial<Block> {
  const [, name = '', value = ''] = OPTION.exec(line) ?? [];
  if (name === '') return {};
  return readValue(name.toLowerCase(), value.trim()) ?? { mistakes: [...mistakes, line] };
}

/** Null where the value cannot be one of this option. */
function readValue(name: string, value: string): Partial<Block> | null {
  const words = value.split(/[\s,，]+/).filter((word) => word !== '');
  switch (name) {
    case 'show':
      return value === 'table' || value === 'count' ? { show: value } : null;
    case 'columns': {
      const columns = COLUMNS.filter((column) => words.includes(column));
      const inOrder = [...columns].sort((a, b) => words.indexOf(a) - words.indexOf(b));
      return columns.length === words.length && words.length > 0 ? { columns: inOrder } : null;
    }
    case 'sort':
      return readSort(words);
    default:
      return /^[1-9]\d{0,3}$/.test(value) ? { limit: Number(value) } : null;
  }
}

function readSort([word, direction = 'up']: readonly string[]): Partial<Block> | null {
  const key = SORT_KEYS.find((one) => one === word);
  if (key === undefined || (direction !== 'up' && direction !== 'down')) return null;
  return { sort: [{ key, direction }] };
}
