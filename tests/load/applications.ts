import { statementsOf, type Taken, takeTurns, type Weight, weightOf } from './compare';
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
import { type FilledHouse, filledHouse, openHouse } from './filled-house';
import { type House, measure } from './measure';
import { proportionalMegabytes } from './processes';

const COLUMNS: readonly Column[] = [
  ['page', 22],
  ['p50 c1', 7],
  ['p95 c1', 7],
  ['p50 c8', 7],
  ['p95 c8', 7],
  ['per s', 6],
  ['cpu app', 7],
  ['cpu db', 6],
  ['× empty', 7],
  ['sql', 4],
  ['doc KB', 7],
  ['visit KB', 8],
  ['failed', 6],
];
/** Asked by 32 at once before memory is looked at again. */
const CROWDED = ['list, 200', 'officer home', 'application'];
const CROWDED_MS = 3_000;
/** By then the server has tidied. */
const GONE_MS = 5_000;
/** What a city that has worked for years looks at. */
const AT_SCALE = ['home', 'list', 'application', 'rounds', 'a round', 'stage', 'organisation', 'expert', 'assignments'];
const ROUNDS_AT_SCALE = 200;

/** Fills a round (APPLICATIONS=1000 by default, three reviews each) and prints what every page of the house costs. */
export const measureApplications = (): Promise<void> => measureHouse(Number(process.env['APPLICATIONS'] ?? 1000), 1);

/** The same for a city with 200,000 applications and 600,000 reviews, of the pages that could feel it. */
export async function measureScale(): Promise<void> {
  process.env['PAGES'] ||= [...AT_SCALE, 'review form', 'public calls', 'public results'].join(',');
  await measureHouse(1000, Number(process.env['ROUNDS'] ?? ROUNDS_AT_SCALE));
}

async function measureHouse(applications: number, rounds: number): Promise<void> {
  const { house, world, stop } = await openHouse({ applications, rounds });
  try {
    await print(await filledHouse(house, world));
  } finally {
    stop();
  }
}

async function print(filled: FilledHouse): Promise<void> {
  const statements = await statementsOf(filled);
  console.log(`\nms; cpu: ms an answer at 8 connections; × empty: of the empty handler, in turn with it; KB: gzip\n`);
  console.log(headLine(COLUMNS));
  for (const name of filled.probes.keys()) {
    const [taken] = await takeTurns([filled], name);
    const weight = await weightOf(filled, name);
    if (taken !== undefined) console.log(lineOf(name, taken, { statements: statements.get(name) ?? null, weight }));
  }
  await sayMemory('\nmemory (PSS) after 8 connections', filled.house);
  await crowd(filled);
}

type Counted = { statements: number | null; weight: Weight | null };

function lineOf(name: string, { one, eight, empty }: Taken, { statements, weight }: Counted): string {
  const cpu = cpuEach(eight);
  return tableLine(COLUMNS, [
    name,
    figure(percentile(one.times, 0.5)),
    figure(percentile(one.times, 0.95)),
    figure(percentile(eight.times, 0.5)),
    figure(percentile(eight.times, 0.95)),
    figure(perSecond(eight), 0),
    figure(cpu.application, 2),
    figure(cpu.database, 2),
    figure(multipleOf(eight, empty)),
    figure(statements, 0),
    kilobytes(weight?.document ?? null),
    kilobytes(weight?.all ?? null),
    String(one.failures + eight.failures),
  ]);
}

/** 32 connections: what they wait for, and what the processes hold afterwards. */
async function crowd({ house, probes }: FilledHouse): Promise<void> {
  const crowded = CROWDED.flatMap((name) => probes.get(name) ?? []);
  for (const probe of crowded) {
    const taken = await measure(house, probe, { connections: 32, ms: CROWDED_MS });
    const [p50, p95] = [percentile(taken.times, 0.5), percentile(taken.times, 0.95)];
    console.log(
      `32 connections, ${probe.name}: p50 ${figure(p50)} ms, p95 ${figure(p95)} ms, ` +
        `${figure(perSecond(taken), 0)} per second, ${taken.failures} failed`,
    );
  }
  if (crowded.length > 0) await sayMemory('memory (PSS) after 32 connections', house);
}

/** At once, and when the visitors have gone: what is given back only then (lib/run/server/tidy-memory.ts). */
async function sayMemory(when: string, house: House): Promise<void> {
  console.log(`${when}: ${memoryOf(house)}`);
  await new Promise((resolve) => setTimeout(resolve, GONE_MS));
  console.log(`${GONE_MS / 1000} s later: ${memoryOf(house)}`);
}

function memoryOf({ application, database }: House): string {
  const [web, data] = [proportionalMegabytes(application), proportionalMegabytes(database)];
  return `application ${figure(web, 0)} MB, database ${figure(data, 0)} MB, together ${figure(web + data, 0)} MB`;
}
