import { availableParallelism } from 'node:os';
import { changedSteps } from '@/tests/changed-steps';
import { type Outcome, steps, type TestStep } from '@/tests/run-steps';

/**
 * `npm test`, and `npm run check` for its fast part: every step, as many at once as there are cores. With `--changed` only
 * what the changes since the last commit call for, with `--integration` the integration tests they touch as well.
 */
const wishes = process.argv.slice(2);
const chosen = wishes.includes('--changed')
  ? changedSteps({ integration: wishes.includes('--integration') })
  : steps.filter((step) => step.fast || !wishes.includes('fast'));
const started = performance.now();
const outcomes = new Map<string, Promise<Outcome>>();
const free = slots(Math.min(2, availableParallelism()));

for (const step of chosen) outcomes.set(step.name, run(step));
const all = await Promise.all(outcomes.values());
const passed = all.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = all.reduce((sum, outcome) => sum + outcome.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\nTook ${secondsSince(started)} s\n${passed} passed, ${failed} failed`);

async function run(step: TestStep): Promise<Outcome> {
  for (const name of step.after) {
    const needed = await outcomes.get(name);
    if (needed === undefined || needed.failed === 0) continue;
    console.log(`✗ ${step.name}  not run, because what it needs failed`);
    return { passed: 0, failed: 1, output: '' };
  }
  const release = await free();
  console.log(`… ${step.name}`);
  const begun = performance.now();
  const outcome = await step.run();
  const counts = `${outcome.passed} passed${outcome.failed > 0 ? `, ${outcome.failed} failed` : ''}`;
  console.log(`${outcome.failed === 0 ? '✓' : '✗'} ${step.name}  ${secondsSince(begun)} s  (${counts})`);
  if (outcome.failed > 0) console.log(`\n${outcome.output.trim()}\n`);
  release();
  return outcome;
}

/** Hands out `count` places; the returned function waits for one and resolves to what gives it back. */
function slots(count: number): () => Promise<() => void> {
  let places = count;
  const waiting: (() => void)[] = [];
  const release = () => {
    const next = waiting.shift();
    if (next === undefined) places += 1;
    else next();
  };
  return async () => {
    if (places > 0) places -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    return release;
  };
}

function secondsSince(moment: number): string {
  return ((performance.now() - moment) / 1000).toFixed(1);
}
