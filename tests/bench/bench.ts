// `npm run bench`: every ratio of the design, each within one run. `-- --json` prints rows, `-- NAME…` only the benches named.
import { benchCatalog } from './catalog.bench';
import { benchDashboard } from './dashboard.bench';
import { benchImporting } from './importing.bench';
import { benchNearTitles } from './near-titles.bench';
import { benchPage } from './page.bench';
import { benchReadList } from './read-list.bench';
import { benchStart } from './start.bench';
import type { Row } from './row';

type Bench = () => readonly Row[] | Promise<readonly Row[]>;

const BENCHES: Readonly<Record<string, Bench>> = {
  start: benchStart,
  lists: benchReadList,
  importing: benchImporting,
  'near-titles': benchNearTitles,
  catalog: benchCatalog,
  dashboard: benchDashboard,
  page: benchPage,
};

async function main(args: readonly string[]): Promise<void> {
  const isJson = args.includes('--json');
  const named = args.filter((arg) => !arg.startsWith('--'));
  const rows: Row[] = [];
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (named.length > 0 && !named.includes(name)) continue;
    for (const row of await bench()) {
      rows.push(row);
      if (!isJson) process.stdout.write(`${format(row)}\n`);
    }
  }
  if (isJson) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
}

function format({ name, ratio, target, spread: [low, high] }: Row): string {
  const verdict = ratio <= target ? 'ok  ' : 'OVER';
  const digits = (value: number): string => value.toPrecision(3);
  return `${verdict} ${name.padEnd(60)} ${digits(ratio).padStart(8)} ≤ ${digits(target)}  (${digits(low)} – ${digits(high)})`;
}

void main(process.argv.slice(2));
