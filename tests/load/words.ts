import { type BrowserContext, chromium } from '@playwright/test';
import { buildServer } from '@/lib/run/make';
import config from '@/playwright.config';
import startHouse from '@/tests/e2e/global-setup';
import { signIn } from '@/tests/e2e/support/accounts';
import { type Chance, chanceFrom } from './fuzz/chance';
import { killBrowser } from './words/browser';
import { type Desk, openDesks } from './words/fields';
import { KILLS, killOnce, type Lost } from './words/kill';

/** Long enough for a pause in the typing, a saving under way and the longest wait to fall between two strokes. */
const LONGEST_PAUSE_MS = 2_000;
const { launchOptions = {}, locale = 'zh-CN', timezoneId = 'Asia/Shanghai' } = config.use ?? {};

/**
 * `npm run load -- words`: a house with the demonstration, and somebody who types into fields of every kind. WORDS=200
 * times, at moments that SEED=words fixes, the renderer crashes, the tab closes or the network is absent; BROWSERS=20 times
 * the whole browser is killed. Prints how much of what was typed is not there in the same profile, and fails where a kill
 * short of the whole browser has lost a sign.
 */
export async function measureWords(): Promise<void> {
  const seed = process.env['SEED'] ?? 'words';
  const chance = chanceFrom(seed);
  if (process.env['SKIP_BUILD'] !== '1') await buildServer();
  const end = await startHouse();
  const browser = await chromium.launch(launchOptions);
  const origin = process.env['E2E_ADDRESS'] ?? '';
  try {
    const enter = async (who: 'district' | 'street' | Desk['who']) => {
      const context = await browser.newContext({ baseURL: origin, locale, timezoneId });
      const page = await context.newPage();
      await signIn(page, who);
      return page;
    };
    const desks = await openDesks(enter);
    const computers = { editor: (await enter('editor')).context(), expert1: (await enter('expert1')).context() };
    const lost = await killMany(desks, computers, chance);
    report(`seed ${seed}`, lost, ({ kind }) => kind);
    report('by what was killed', lost, ({ kill }) => kill);
    const whole = await killBrowsers(desks, computers, chance);
    report('whole browser killed (apart)', whole, ({ kind }) => kind);
    if (lost.some(({ absent }) => absent > 0)) process.exitCode = 1;
  } finally {
    await browser.close();
    await end();
  }
}

type Computers = Record<Desk['who'], BrowserContext>;

const kindsOf = (desks: readonly Desk[]) => desks.flatMap(({ who, kinds }) => kinds.map((kind) => ({ who, kind })));

async function killMany(desks: readonly Desk[], computers: Computers, chance: Chance): Promise<Lost[]> {
  const lost: Lost[] = [];
  for (let turn = 0; turn < Number(process.env['WORDS'] ?? 200); turn += 1) {
    const { who, kind } = chance.of(kindsOf(desks));
    const done = await killOnce(computers[who], { kind, kill: chance.of(KILLS), chance, pause });
    if (done.absent > 0) console.log(`lost at turn ${turn}: ${JSON.stringify(done)}`);
    lost.push(done);
  }
  return lost;
}

async function killBrowsers(desks: readonly Desk[], computers: Computers, chance: Chance): Promise<Lost[]> {
  const lost: Lost[] = [];
  for (let turn = 0; turn < Number(process.env['BROWSERS'] ?? 20); turn += 1) {
    const { who, kind } = chance.of(kindsOf(desks));
    const options = { ...launchOptions, baseURL: process.env['E2E_ADDRESS'] ?? '', locale, timezoneId };
    lost.push(await killBrowser(options, await computers[who].cookies(), { kind, chance, pause }));
  }
  return lost;
}

const pause = (chance: Chance) => new Promise<void>((done) => setTimeout(done, chance.below(LONGEST_PAUSE_MS)));

function report(title: string, lost: readonly Lost[], by: (one: Lost) => string): void {
  const rows = [...Map.groupBy(lost, by)].map(([name, each]) => ({
    name,
    kills: each.length,
    typed: each.reduce((sum, { typed }) => sum + typed, 0),
    absent: each.reduce((sum, { absent }) => sum + absent, 0),
  }));
  console.log(title);
  console.table(rows);
}
