import { chromium } from '@playwright/test';
import { buildServer } from '@/lib/run/make';
import config from '@/playwright.config';
import startHouse from '@/tests/e2e/global-setup';
import { signIn } from '@/tests/e2e/support/accounts';
import { opensWhole } from '@/tests/e2e/support/whole';
import { copiedCall } from './effort/copied-call';
import { demand } from './effort/demand';
import { firstApplication } from './effort/first-application';
import type { Enter, Journey } from './effort/journey';
import { registration } from './effort/registration';
import { screening } from './effort/screening';
import { sheet } from './effort/sheet';
import { verification } from './effort/verification';
import { type Column, figure, headLine, tableLine } from './figures';

const JOURNEYS: readonly Journey[] = [
  demand,
  registration,
  firstApplication,
  copiedCall,
  screening,
  sheet,
  verification,
];

const COLUMNS: readonly Column[] = [
  ['journey', 34],
  ['screens', 7],
  ['acts', 5],
  ['clicks', 6],
  ['keys', 6],
  ['typed', 5],
  ['person s', 8],
  ['R s', 6],
  ['KLM s', 7],
  ['to reach', 34],
];

const { launchOptions = {}, locale = 'zh-CN', timezoneId = 'Asia/Shanghai' } = config.use ?? {};

/**
 * `npm run load -- effort`: a house with the demonstration, and each journey driven once as its user would, by what the screen
 * offers, at 1280 × 900. Prints screens opened, acts (one click, one choice of a list, one field written, one key or chord, one
 * file), clicks, keys, fields typed and seconds by the keystroke-level model (effort/keystroke-level.ts): the person's own, and R
 * as this machine measured it. JOURNEYS=demand,sheet drives only those whose name has one of the words.
 */
export async function measureEffort(): Promise<void> {
  if (process.env['SKIP_BUILD'] !== '1') await buildServer();
  const end = await startHouse();
  const browser = await chromium.launch(launchOptions);
  const enter: Enter = async (who) => {
    const viewport = { width: 1280, height: 900 };
    const baseURL = process.env['E2E_ADDRESS'] ?? '';
    const context = await browser.newContext({ baseURL, locale, timezoneId, viewport });
    const page = await context.newPage();
    page.setDefaultTimeout(config.use?.actionTimeout ?? 0);
    opensWhole(page);
    if (who !== undefined) await signIn(page, who);
    return page;
  };
  try {
    console.log(`\n${headLine(COLUMNS)}`);
    for (const journey of chosen()) console.log(await driven(journey, enter));
  } finally {
    await browser.close();
    await end();
  }
}

/** A journey whose page has changed is said, and spoils neither the others nor the end: the command fails. */
async function driven(journey: Journey, enter: Enter): Promise<string> {
  try {
    return lineOf(journey, await journey.run(enter));
  } catch (trouble) {
    process.exitCode = 1;
    return `${journey.name}: could not be driven.\n${trouble instanceof Error ? trouble.message : String(trouble)}`;
  }
}

function chosen(): readonly Journey[] {
  const words = (process.env['JOURNEYS'] ?? '').split(',').filter((word) => word !== '');
  return JOURNEYS.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
}

function lineOf({ name, reach }: Journey, { seconds, waited, note, ...counted }: Awaited<ReturnType<Journey['run']>>) {
  const { screens, acts, clicks, keys, typed } = counted;
  const times = [seconds, waited, seconds + waited].map((each) => figure(each));
  const goal = note === undefined ? reach : `${reach} (${note})`;
  return tableLine(COLUMNS, [name, ...[screens, acts, clicks, keys, typed].map(String), ...times, goal]);
}
