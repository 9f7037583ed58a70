import { defineConfig } from '@playwright/test';
import { systemChromium } from './tests/support/chromium';

const executablePath = systemChromium();

/** `*.spec.ts` runs on a desk, `*.phone.spec.ts` on a phone; all share one demonstration, so each makes its own rows. */
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/global-setup.ts',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env['E2E_ADDRESS'] ?? '',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    actionTimeout: 15_000,
    // Pictures of every step cost a core a fifth of its time: TRACE=1 takes them where somebody looks for a fault.
    trace: process.env['TRACE'] === '1' ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // Files keep their Chinese names, whatever the machine's own language.
      env: { ...process.env, LANG: 'C.UTF-8' } as Record<string, string>,
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-gpu'],
    },
  },
  projects: [
    { name: 'desk', testIgnore: '**/*.phone.spec.ts', use: { viewport: { width: 1280, height: 900 } } },
    {
      name: 'phone',
      testMatch: '**/*.phone.spec.ts',
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
  ],
});
