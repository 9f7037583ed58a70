import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { statementsOf, type Taken, takeTurns, weightOf } from './compare';
import {
  type Column,
  cpuEach,
  figure,
  headLine,
  kilobytes,
  multipleOf,
  percentile,
  perSecond,
  tableLine,
} from './figures';
import { filledHouse, openHouse } from './filled-house';
import type { House } from './measure';
import type { World } from './world';

type Held = { house: House; world: World };

const COLUMNS: readonly Column[] = [
  ['page (before → now)', 22],
  ['p50 c1', 15],
  ['p50 c8', 15],
  ['per s', 13],
  ['cpu both', 15],
  ['× empty', 13],
  ['cpu now/before', 14],
  ['sql', 9],
  ['doc KB', 15],
  ['failed', 6],
];

const applications = (): number => Number(process.env['APPLICATIONS'] ?? 1000);

/** `-- hold FILE`: fills, serves, writes what is to be asked into the file and waits until the file is taken away. */
export async function hold(file: string): Promise<void> {
  const { house, world, stop } = await openHouse({ applications: applications() });
  // Whoever waits for the file must not read half of it.
  writeFileSync(`${file}.part`, JSON.stringify({ house, world } satisfies Held));
  renameSync(`${file}.part`, file);
  console.log(`held at ${house.origin} as long as ${file} is there`);
  try {
    await changeOf(file, () => !existsSync(file));
  } finally {
    stop();
  }
}

/**
 * `-- beside PLACE`: what was, and what is, in one run and in turn. The place is the folder of another checkout with its
 * packages installed, which this program fills and serves by that one's own code; or the file of a house held already.
 */
export async function beside(place: string): Promise<void> {
  const file = existsSync(path.join(place, 'package.json'))
    ? path.join(mkdtempSync(path.join(tmpdir(), 'gongchuang-held-')), 'held.json')
    : place;
  const holding = file === place ? null : startHolding(place, file);
  await (holding === null ? null : Promise.race([changeOf(file, () => existsSync(file)), holding.ended]));
  const held = JSON.parse(readFileSync(file, 'utf8')) as Held;
  try {
    const own = await openHouse({ applications: applications() });
    try {
      await print(held, own);
    } finally {
      own.stop();
    }
  } finally {
    if (holding !== null) {
      rmSync(file);
      await holding.ended.catch(() => undefined);
      rmSync(path.dirname(file), { recursive: true });
    }
  }
}

/** This program, run in the other checkout: its `@/` is that house. */
function startHolding(folder: string, file: string): { ended: Promise<never> } {
  const program = path.join(path.dirname(fileURLToPath(import.meta.url)), 'main.ts');
  const { DATABASE_URL: _, ...env } = process.env;
  const args = ['--import', 'tsx', '--conditions=react-server', program, 'hold', file];
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: 'inherit' });
  const ended = new Promise<never>((_resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`the house of ${folder} has ended (${code})`)));
  });
  ended.catch(() => undefined);
  return { ended };
}

function changeOf(file: string, isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (isSo()) return resolve();
    const watcher = watch(path.dirname(file), () => {
      if (!isSo()) return;
      watcher.close();
      resolve();
    });
  });
}

async function print(before: Held, now: Held): Promise<void> {
  const houses = [await filledHouse(before.house, before.world), await filledHouse(now.house, now.world)] as const;
  const statements = [await statementsOf(houses[0]), await statementsOf(houses[1])] as const;
  console.log(`\n${headLine(COLUMNS)}`);
  for (const name of houses[1].probes.keys()) {
    const [was, is] = await takeTurns(houses, name);
    const weights = await Promise.all(houses.map((each) => weightOf(each, name)));
    const counts = statements.map((each) => each.get(name) ?? null);
    if (was !== undefined && is !== undefined) console.log(lineOf(name, [was, is], { counts, weights }));
  }
}

type Sizes = { counts: (number | null)[]; weights: ({ document: number } | null)[] };

function lineOf(name: string, [was, is]: readonly [Taken, Taken], { counts, weights }: Sizes): string {
  const both = (of: (taken: Taken) => number, decimals = 1): string =>
    `${figure(of(was), decimals)} → ${figure(of(is), decimals)}`;
  const cpu = ({ eight }: Taken): number => cpuEach(eight).both;
  const multiple = ({ eight, empty }: Taken): number => multipleOf(eight, empty);
  return tableLine(COLUMNS, [
    name,
    both(({ one }) => percentile(one.times, 0.5)),
    both(({ eight }) => percentile(eight.times, 0.5)),
    both(({ eight }) => perSecond(eight), 0),
    both(cpu, 2),
    both(multiple),
    figure(multiple(is) / multiple(was), 2),
    counts.map((count) => figure(count, 0)).join(' → '),
    weights.map((weight) => kilobytes(weight?.document ?? null)).join(' → '),
    String(was.one.failures + was.eight.failures + is.one.failures + is.eight.failures),
  ]);
}
