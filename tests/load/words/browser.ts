import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import type { Chance } from '@/tests/load/fuzz/chance';
import { absentAfter, type Lost, type Turn, typeOnce } from './kill';

type Options = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;
type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

/** The same with a browser of its own, all of whose processes are killed at once as by a power cut that spares the disk's cache. */
export async function killBrowser(
  options: Options,
  cookies: Cookies,
  { kind, chance, pause }: Pick<Turn, 'kind' | 'pause'> & { chance: Chance },
): Promise<Lost> {
  const profile = mkdtempSync(path.join(tmpdir(), 'gongchuang-words-'));
  const open = async () => {
    const context = await chromium.launchPersistentContext(profile, options);
    await context.addCookies(cookies);
    return context;
  };
  try {
    const context = await open();
    const { written } = await typeOnce(context, { kind, chance, ...(pause ? { pause } : {}) });
    const gone = new Promise((done) => context.once('close', done));
    for (const pid of processesOf(profile)) process.kill(pid, 'SIGKILL');
    await gone;
    const again = await open();
    const absent = await absentAfter(again, kind, written);
    await again.close();
    return { kind: kind.name, kill: 'whole browser', typed: written.length, absent };
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Those that were started over this profile: a folder that nobody else knows. */
function processesOf(profile: string): number[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) return [];
    try {
      return readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(profile) ? [Number(name)] : [];
    } catch {
      // It has ended meanwhile.
      return [];
    }
  });
}
