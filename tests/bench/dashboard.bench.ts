// The dashboard in Chromium: first paint and keystrokes, from the event to the forced layout, by static nodes of the same markup.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { benchDashboardOpening } from './dashboard-opening.bench';
import { summarize } from './measure-ratio';
import type { Row } from './row';

const ROOT = join(__dirname, '../..');
const STYLES = [
  'tests/host/page/style/variables.css',
  'tests/host/page/style/controls.css',
  'styles.css',
];
const SIZE = { width: 1400, height: 900 };
const RUNS = 30;
const FEW = 10_000;
const MANY = 100_000;

/** Rows of the dashboard; needs Chromium and a built plugin. */
export async function benchDashboard(): Promise<Row[]> {
  return [...(await benchDrawing()), await benchDashboardOpening()];
}

async function benchDrawing(): Promise<Row[]> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run'];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await openBenchPage(await browser.newPage({ viewport: SIZE }));
    return await measure(page);
  } finally {
    await browser.close();
  }
}

async function measure(page: Page): Promise<Row[]> {
  const run = async (name: string, target: number, act: () => Promise<[number, number][]>) => {
    const pairs = await act();
    return { name, target, ...summarize(pairs.map(([work, anchor]) => work / anchor)) };
  };
  const nodes = await page.evaluate(
    async ([many, few]) =>
      (await window.dashboardBench.countNodes(many)) /
      (await window.dashboardBench.countNodes(few)),
    [MANY, FEW] as const,
  );
  return [
    await run('dashboard, first paint of 10k papers, by static nodes', 3, () =>
      page.evaluate(([few, runs]) => window.dashboardBench.paintByStatic(few, runs), [
        FEW,
        RUNS,
      ] as const),
    ),
    await run('dashboard, first paint of 100k papers, by that of 10k', 2, () =>
      page.evaluate(([many, few, runs]) => window.dashboardBench.paintByFew(many, few, runs), [
        MANY,
        FEW,
        RUNS,
      ] as const),
    ),
    await run('dashboard, keystroke over 10k papers, by static rows', 2, () =>
      page.evaluate(([few, runs]) => window.dashboardBench.keyByStatic(few, runs), [
        FEW,
        RUNS,
      ] as const),
    ),
    await run('dashboard, keystroke over 100k papers, by static rows', 6, () =>
      page.evaluate(([many, runs]) => window.dashboardBench.keyByStatic(many, runs), [
        MANY,
        RUNS,
      ] as const),
    ),
    {
      name: 'dashboard, nodes for 100k papers, by those for 10k',
      target: 1.1,
      ratio: nodes,
      spread: [nodes, nodes],
    },
  ];
}

async function openBenchPage(page: Page): Promise<Page> {
  const style = STYLES.map((path) => readFileSync(join(ROOT, path), 'utf8')).join('\n');
  await page.setContent(
    `<body class="theme-light" style="margin:0"><style>${style}</style><div class="workspace-leaf-content" style="height:100vh"><div class="view-content paper-catalog-view" style="height:100%"></div></div></body>`,
  );
  await page.addScriptTag({ content: await bundleBenchPage() });
  return page;
}

async function bundleBenchPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'tests/bench/dashboard-page.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    minify: true,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
