import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { tool } from '@/lib/run/places';
import { mustRunNode } from '@/lib/run/run-node';

/** Without windows: a whole Chromium draws bars and menus around every page that a journey opens, at the cost of the page. */
const SHELL = 'chromium-headless-shell';
const names = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The system's Chromium, or undefined where Playwright should use its own. */
export const systemChromium = (): string | undefined => names.map(onPath).find((file) => file !== undefined);

/** Makes sure there is a Chromium: the system's, best without windows, one from its packages, Playwright's own, one downloaded. */
export async function installChromium(): Promise<void> {
  if (onPath(SHELL) !== undefined) return;
  if (process.getuid?.() === 0) {
    packages('update');
    packages('install', '-y', '--no-install-recommends', SHELL, 'fonts-noto-cjk');
    if (systemChromium() === undefined)
      packages('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
  }
  if (systemChromium() !== undefined || existsSync(chromium.executablePath())) return;
  await mustRunNode([tool('@playwright/test/cli.js'), 'install', 'chromium']);
}

function onPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}

/** What cannot be had from the packages is done without. */
const packages = (...args: string[]): unknown => spawnSync('apt-get', args, { stdio: 'ignore', timeout: 180_000 });
