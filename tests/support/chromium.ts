import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { tool } from '@/lib/run/places';
import { mustRunNode } from '@/lib/run/run-node';

/** The system's Chromium, or undefined where Playwright should use its own. */
export function systemChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find((file) => existsSync(file));
}

/** Makes sure there is a Chromium: the system's, Playwright's own, one from the system's packages, one downloaded. */
export async function installChromium(): Promise<void> {
  if (systemChromium() !== undefined || existsSync(chromium.executablePath())) return;
  if (process.getuid?.() === 0) {
    spawnSync('apt-get', ['update'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
      stdio: 'ignore',
    });
    if (systemChromium() !== undefined) return;
  }
  await mustRunNode([tool('@playwright/test/cli.js'), 'install', 'chromium']);
}
