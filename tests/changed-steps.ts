import { spawnSync } from 'node:child_process';
import { generateClient } from '@/lib/run/make';
import { check, cruised, done, type TestStep, vitest } from '@/tests/run-steps';

/** What `npm run check -- --changed` does: the checks, of what differs from the last commit. */
export function changedSteps({ integration }: { integration: boolean }): TestStep[] {
  const files = changedFiles();
  const sources = files.filter((file) => /\.(?:ts|tsx|mjs)$/.test(file));
  const formatted = files.filter((file) => /\.(?:ts|tsx|mjs|cjs|css)$/.test(file));
  console.log(files.length === 0 ? 'Nothing has changed since the last commit.' : files.join('\n'));
  const step = (name: string, run: TestStep['run']): TestStep => ({ name, fast: true, after: ['client'], run });
  return [
    { name: 'client', fast: true, after: [], run: () => done(generateClient) },
    step('types', () => check('typescript/bin/tsc', '--noEmit', '--incremental', '-p', '.')),
    ...when(
      sources,
      step('lint', () => check('eslint/bin/eslint.js', '--cache', '--cache-location', lintCache, ...sources)),
    ),
    ...when(
      sources,
      step('unit', () => vitest('unit', 'related', ...sources)),
    ),
    ...when(
      formatted,
      step('format', () => check('@biomejs/biome/bin/biome', 'check', ...formatted)),
    ),
    step('import walls', () => check('dependency-cruiser/bin/dependency-cruiser.mjs', ...cruised)),
    step('architecture', () => vitest('unit', 'run', 'tests/architecture')),
    ...when(
      integration ? sources : [],
      step('integration', () => vitest('integration', 'related', ...sources)),
    ),
  ];
}

const lintCache = 'node_modules/.cache/eslint/';
const when = (files: readonly string[], step: TestStep): TestStep[] => (files.length > 0 ? [step] : []);

function changedFiles(): string[] {
  const git = (...args: string[]) =>
    spawnSync('git', args, { encoding: 'utf8' })
      .stdout.split('\0')
      .filter((file) => file !== '');
  return [
    ...git('diff', '--name-only', '--diff-filter=d', '-z', 'HEAD'),
    ...git('ls-files', '--others', '--exclude-standard', '-z'),
  ];
}
