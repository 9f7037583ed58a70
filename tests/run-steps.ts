import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildServer, generateClient } from '@/lib/run/make';
import { tool } from '@/lib/run/places';
import { type Finished, runNode } from '@/lib/run/run-node';
import { type JourneyReport, journeyFailures } from '@/tests/journey-failures';
import { installChromium } from '@/tests/support/chromium';

export type Outcome = { passed: number; failed: number; output: string };

export type TestStep = {
  name: string;
  /** Part of `npm run check`. */
  fast: boolean;
  after: string[];
  run: () => Promise<Outcome>;
};

export const steps: TestStep[] = [
  { name: 'client', fast: true, after: [], run: () => done(generateClient) },
  { name: 'types', fast: true, after: ['client'], run: types },
  { name: 'format', fast: true, after: [], run: () => check('@biomejs/biome/bin/biome', 'check', '.') },
  { name: 'lint', fast: true, after: ['client'], run: () => check('eslint/bin/eslint.js', '.') },
  {
    name: 'import walls',
    fast: true,
    after: ['client'],
    run: () => check('dependency-cruiser/bin/dependency-cruiser.mjs', ...cruised),
  },
  {
    name: 'dead code',
    fast: true,
    after: ['client'],
    run: () => check('knip/bin/knip.js', '--no-progress', '--no-config-hints'),
  },
  {
    name: 'dead in production',
    fast: true,
    after: ['client'],
    run: () => check('knip/bin/knip.js', '--production', '--no-progress', '--no-config-hints'),
  },
  { name: 'unit', fast: true, after: ['client'], run: () => vitest('unit') },
  // The build rewrites the route types that `types` reads.
  { name: 'build', fast: false, after: ['types'], run: () => done(buildServer) },
  { name: 'integration', fast: false, after: ['client'], run: () => vitest('integration') },
  { name: 'browser', fast: false, after: [], run: () => done(installChromium) },
  // Alone on the machine, so that what it waits for comes in time.
  { name: 'end to end', fast: false, after: ['build', 'browser'], run: playwright },
  // Application and database are killed under a writer, and come back: the whole of it is `npm run load -- kills`.
  { name: 'kills', fast: false, after: ['build', 'end to end'], run: kills },
];

export const cruised = [
  '--output-type',
  'err',
  'app',
  'components',
  'lib',
  'prisma',
  'tests',
  'next.config.ts',
  'proxy.ts',
];

async function types(): Promise<Outcome> {
  const routes = await runNode([tool('next/dist/bin/next'), 'typegen']);
  if (routes.code !== 0) return verdict(routes);
  return check('typescript/bin/tsc', '--noEmit', '-p', '.');
}

export async function check(script: string, ...args: string[]): Promise<Outcome> {
  return verdict(await runNode([tool(script), ...args]));
}

/** Runs a project's tests: all of them, those named, or those `related` to files. */
export async function vitest(project: string, how: 'run' | 'related' = 'run', ...files: string[]): Promise<Outcome> {
  const report = reportFile(project);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const finished = await runNode([
    tool('vitest/vitest.mjs'),
    how,
    ...files,
    '--run',
    '--project',
    project,
    '--passWithNoTests',
    ...reporters,
  ]);
  const counts = take<{ numPassedTests: number; numFailedTests: number }>(report);
  return counted(finished, counts?.numPassedTests ?? 0, counts?.numFailedTests ?? 0);
}

async function kills(): Promise<Outcome> {
  const run = ['--import', 'tsx', '--conditions=react-server', 'tests/load/main.ts', 'kills'];
  return verdict(await runNode(run, { KILLS: '2,2,1', SKIP_BUILD: '1' }));
}

async function playwright(): Promise<Outcome> {
  const report = reportFile('end-to-end');
  const finished = await runNode(
    [tool('@playwright/test/cli.js'), 'test', '--pass-with-no-tests', '--reporter=line,json'],
    {
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
  );
  const seen = take<JourneyReport>(report);
  if (seen === null) return counted(finished, 0, 0);
  return counted({ ...finished, output: journeyFailures(seen) }, seen.stats.expected, seen.stats.unexpected);
}

export async function done(work: () => Promise<unknown>): Promise<Outcome> {
  return work().then(
    () => ({ passed: 1, failed: 0, output: '' }),
    (error: Error) => ({ passed: 0, failed: 1, output: error.message }),
  );
}

const verdict = ({ code, output }: Finished): Outcome => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  output,
});

/** A run may fail without a failed test: a file that does not load, a server that does not start. */
function counted({ code, output }: Finished, passed: number, failed: number): Outcome {
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1), output };
}

const reportFile = (name: string) => path.join(tmpdir(), `gongchuang-report-${process.pid}-${name}.json`);

/** Reads a report and removes it; null when the run ended before writing one. */
function take<T>(file: string): T | null {
  if (!existsSync(file)) return null;
  const report = JSON.parse(readFileSync(file, 'utf8')) as T;
  rmSync(file);
  return report;
}
