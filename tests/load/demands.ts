import { db } from '@/lib/db/client';
import { publicHeat } from '@/lib/demands/heat';
import { officeDemands } from '@/lib/demands/lists/read-demand-list';
import { publicDemands } from '@/lib/demands/lists/read-public-list';
import { similarDemands } from '@/lib/demands/similar/similar';
import { visitor } from '@/lib/kernel/actor';
import { demandText } from './demand-texts';
import { percentile } from './figures';
import { fillDemands } from './fill-demands';
import { type Change, type House, measure } from './measure';
import { cookieFor, serve } from './serving';

type Filled = Awaited<ReturnType<typeof fillDemands>>;
/** One question, asked as the page asks the database (`query`) and as a browser asks the server (`page`, or `post` for a small request). */
type Question = {
  name: string;
  query: (turn: number) => Promise<unknown>;
  page?: string;
  post?: (turn: number) => Change;
  cookie?: string;
};

const TURNS = 60;
const WARM_UP_TURNS = 10;
const WARM_UP_MS = 1_000;
const COUNTED_MS = 4_000;
/** The promise: within this many ms at the median. */
const PROMISED_MS = 100;

/** Fills a city with demands (DEMANDS=10000 by default) and prints the medians of everything residents and officers ask of them. */
export async function measureDemands(): Promise<void> {
  const count = Number(process.env['DEMANDS'] ?? 10_000);
  const started = Date.now();
  const filled = await fillDemands(count);
  console.log(`${count} demands filled in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  const web = await serve();
  try {
    console.log('\nmedian in ms, one at a time              query function   over HTTP');
    const slow: string[] = [];
    for (const question of questions(filled, await cookieFor(filled.officer.personId))) {
      const [query, http] = [await medianOf(question.query), await overHttp(web, question)];
      console.log(`${question.name.padEnd(40)} ${query.toFixed(1).padStart(14)} ${http.toFixed(1).padStart(11)}`);
      if (Math.max(query, http) > PROMISED_MS) slow.push(question.name);
    }
    console.log(slow.length === 0 ? `\nall within ${PROMISED_MS} ms` : `\nabove ${PROMISED_MS} ms: ${slow.join('; ')}`);
    process.exitCode = slow.length === 0 ? 0 : 1;
  } finally {
    web.stop();
  }
}

function questions({ city, district, call, officer, toVerify }: Filled, cookie: string): Question[] {
  const office = (name: string, address: string): Question => ({
    name,
    query: () => officeDemands(Object.fromEntries(new URLSearchParams(address)), { actor: officer, now: new Date() }),
    page: `/office/demands?${address}`,
    cookie,
  });
  const all = (name: string, address: string): Question => ({
    name,
    query: () => publicDemands(Object.fromEntries(new URLSearchParams(address)), { actor: visitor, now: new Date() }),
    page: `/demands?${address}`,
  });
  const typing = (name: string, textOf: (turn: number) => string): Question => ({
    name,
    query: (turn) => similarDemands(db, { cityId: city.id, regionPath: district.path, text: textOf(turn) }),
    post: (turn) => ({
      path: '/api/demands/similar',
      body: JSON.stringify({ callId: call.id, regionId: district.id, text: textOf(turn) }),
      settle: () => undefined,
    }),
  });
  return [
    office('office list, first page', 'status='),
    office('office list, to verify, filtered', `status=TO_VERIFY&category=H&region=${district.id}`),
    office('office list, word', 'q=独居老人'),
    all('public list, first page', ''),
    all('public list, filtered', `region=${district.id}&category=H`),
    all('public list, word', 'q=独居老人'),
    all('public list, word that most demands hold', 'q=居民'),
    all('public list, one character', 'q=越'),
    typing('similar while typing, title', (turn) => demandText(1_000_000 + turn).title),
    typing('similar while typing, long text', (turn) => whole(1_000_000 + turn)),
    {
      name: 'similar at verification',
      query: (turn) =>
        similarDemands(db, {
          cityId: city.id,
          regionPath: toVerify.region.path,
          text: whole(1_000_000 + turn),
          exceptId: toVerify.id,
          within: [district.path],
        }),
      page: `/office/demands/${toVerify.id}`,
      cookie,
    },
    {
      name: 'heat table of the city',
      query: () => publicHeat({ region: city.id }, { actor: visitor, now: new Date() }),
      page: `/demands/heat?region=${city.id}`,
    },
    {
      name: 'heat table of a district',
      query: () => publicHeat({ region: district.id }, { actor: visitor, now: new Date() }),
      page: `/demands/heat?region=${district.id}`,
    },
  ];
}

function whole(number: number): string {
  const { title, problem } = demandText(number);
  return `${title}\n${problem}`;
}

async function medianOf(query: Question['query']): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const asked = performance.now();
    await query(turn);
    if (turn >= WARM_UP_TURNS) times.push(performance.now() - asked);
  }
  return percentile(times, 0.5);
}

async function overHttp(house: House, { name, page, post, cookie = '' }: Question): Promise<number> {
  let turn = 0;
  const probe = { name, path: encodeURI(page ?? ''), cookie, ...(post && { next: () => post(turn++) }) };
  await measure(house, probe, { connections: 1, ms: WARM_UP_MS });
  const { times, failures } = await measure(house, probe, { connections: 1, ms: COUNTED_MS });
  if (failures > 0) throw new Error(`${name}: ${failures} answers were no answers`);
  return percentile(times, 0.5);
}
