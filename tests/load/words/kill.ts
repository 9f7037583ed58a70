import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import type { Chance } from '@/tests/load/fuzz/chance';
import { absentIn, type Kind } from './kinds';

export const KILLS = ['renderer crashes', 'tab closes', 'network is absent'] as const;
type KillName = (typeof KILLS)[number];

export type Lost = { kind: string; kill: KillName | 'whole browser'; typed: number; absent: number };

/** How long a page that was opened again may take to say what was typed. */
const PATIENCE_MS = 15_000;

export type Turn = {
  kind: Kind;
  chance: Chance;
  kill?: KillName;
  /** Lets time pass between strokes; tests never do. */
  pause?: (chance: Chance) => Promise<void>;
};

/** Types into a field, kills at some stroke, opens the same place again in the same profile and counts what is not there. */
export async function killOnce(context: BrowserContext, turn: Turn & { kill: KillName }): Promise<Lost> {
  const { kind, kill } = turn;
  const { page, debug, written } = await typeOnce(context, turn);
  if (kill === 'renderer crashes') await crash(page, debug);
  await page.close();
  await context.setOffline(false);
  return { kind: kind.name, kill, typed: written.length, absent: await absentAfter(context, kind, written) };
}

/** Opens the field's page and types as many strokes as chance has it; what it has written then. */
export async function typeOnce(context: BrowserContext, { kind, kill, chance, pause }: Turn) {
  const page = await context.newPage();
  await page.goto(kind.address);
  await kind.ready(page);
  const debug = await context.newCDPSession(page);
  await kind.begin(page);
  const strokes = kind.strokes(chance);
  const darkAt = kill === 'network is absent' ? chance.below(strokes.length) : -1;
  for (const [at, stroke] of strokes.entries()) {
    if (at === darkAt) await goDark(context, page);
    await kind.press(page, stroke);
    if (pause && chance.onceIn(8)) await pause(chance);
  }
  return { page, debug, written: kind.written ? kind.written(strokes) : await kind.read(page) };
}

export async function absentAfter(context: BrowserContext, kind: Kind, written: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(kind.address);
  await kind.ready(page);
  const until = Date.now() + PATIENCE_MS;
  let absent = absentIn(written, await kind.read(page));
  while (absent > 0 && Date.now() < until) absent = absentIn(written, await kind.read(page));
  await page.close();
  return absent;
}

/** Nothing is sent on leaving either: a request that is kept alive would outlive the page, and with it the broken line. */
async function goDark(context: BrowserContext, page: Page): Promise<void> {
  await context.setOffline(true);
  await page.evaluate(() => {
    for (const leaving of ['pagehide', 'visibilitychange'])
      window.addEventListener(leaving, (event) => event.stopImmediatePropagation(), true);
  });
}

async function crash(page: Page, debug: CDPSession): Promise<void> {
  const gone = page.waitForEvent('crash');
  // Nobody answers any more.
  debug.send('Page.crash').then(undefined, () => undefined);
  await gone;
}
