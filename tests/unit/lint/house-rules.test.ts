import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { afterAll, describe, it } from 'vitest';
import { noEmptyProof } from '@/lint/no-empty-proof.mjs';
import { noNumberToFixed } from '@/lint/no-number-to-fixed.mjs';
import { noUnheldPromise } from '@/lint/no-unheld-promise.mjs';

// A project of its own, so that the types of the whole house need not be read for three lines.
const project = mkdtempSync(path.join(tmpdir(), 'lint-rules-'));
writeFileSync(
  path.join(project, 'tsconfig.json'),
  '{ "compilerOptions": { "strict": true, "lib": ["es2023"], "types": [] } }',
);
afterAll(() => rmSync(project, { recursive: true, force: true }));

Object.assign(RuleTester, { afterAll, describe, it, itOnly: it.only });
const tester = new RuleTester({
  languageOptions: {
    parser: tseslint.parser,
    parserOptions: {
      projectService: { allowDefaultProject: ['*.ts*'] },
      tsconfigRootDir: project,
    },
  },
});

const begun = 'declare function begin(): Promise<number>; declare function other(): Promise<number>;';
const within = (body: string) => `${begun} export async function act() { ${body} }`;

tester.run('no-unheld-promise', noUnheldPromise, {
  valid: [
    within('await begin(); await other();'),
    within('const one = begin(); const two = other(); await Promise.all([one, two]);'),
    within('const [one, two] = [await begin(), await other()]; return one + two;'),
    within('await Promise.all([begin(), other()]);'),
    within('await Promise.all([await begin(), other()]);'),
    within('const one = begin(); const later = async () => { await other(); }; await one; await later();'),
    within('const size = [1].length; await other(); return size;'),
  ],
  invalid: [
    { code: within('await Promise.all([begin(), await other()]);'), errors: 1 },
    { code: within('await Promise.all([begin(), other(), (await other()) + 1]);'), errors: 2 },
    { code: within('return { one: begin(), two: await other() };'), errors: 1 },
    { code: within('const held = begin(); await Promise.all([held, await other()]);'), errors: 1 },
    { code: within('const one = begin(); await other(); return one;'), errors: 1 },
    { code: within('const all = [1, 2].map(() => begin()); await other(); await Promise.all(all);'), errors: 1 },
  ],
});

const looking = (loop: string) =>
  `declare function expect(is: unknown): { toBe(value: unknown): void }; declare function some<T>(list: T[]): [T, ...T[]];
   declare const found: string[]; declare const pair: [string, string]; ${loop}`;

tester.run('no-empty-proof', noEmptyProof, {
  valid: [
    looking("for (const one of ['a', 'b']) expect(one).toBe('a');"),
    looking("for (const one of ['a', ...found] as const) expect(one).toBe('a');"),
    looking("for (const one of pair) expect(one).toBe('a');"),
    looking("for (const one of some(found)) expect(one).toBe('a');"),
    looking("for (const sign of 'abc') expect(sign).toBe('a');"),
    looking('for (const one of found) found.push(one);'),
    looking(
      "declare function test(run: () => void): void; for (const one of found) test(() => expect(one).toBe('a'));",
    ),
    looking("const all = { a: 1 } as const; for (const [one] of Object.entries(all)) expect(one).toBe('a');"),
    looking(
      "declare const fc: { property(run: () => void): void }; fc.property(() => { for (const one of found) expect(one).toBe('a'); });",
    ),
    looking("some(found).forEach((one) => expect(one).toBe('a'));"),
    looking("pair.forEach((one) => { expect(one).toBe('a'); });"),
    looking('found.forEach((one) => found.push(one));'),
    looking("expect(some(found).every((one) => one === 'a')).toBe(true);"),
    looking("const all = found.every((one) => one === 'a'); if (all) found.push('b');"),
    looking(
      "declare const fc: { property(run: () => void): void }; fc.property(() => { expect(found.every((one) => one === 'a')).toBe(true); });",
    ),
  ],
  invalid: [
    { code: looking("for (const one of found) expect(one).toBe('a');"), errors: 1 },
    { code: looking("for (const one of [...found]) { if (one) expect(one).toBe('a'); }"), errors: 1 },
    { code: looking("let all = ['a']; for (const one of all) expect(one).toBe('a');"), errors: 1 },
    { code: looking("for (const one of Object.values({ ...found })) expect(one).toBe('a');"), errors: 1 },
    { code: looking("for (const one of found.filter(Boolean)) expect(one).toBe('a');"), errors: 1 },
    { code: looking("found.forEach((one) => expect(one).toBe('a'));"), errors: 1 },
    { code: looking("found.forEach((one) => { if (one) { expect(one).toBe('a'); } });"), errors: 1 },
    { code: looking("expect(found.every((one) => one === 'a')).toBe(true);"), errors: 1 },
    { code: looking('expect([found.length, Object.values({ ...found }).every(Boolean)]).toBe(true);'), errors: 1 },
  ],
});

tester.run('no-number-to-fixed', noNumberToFixed, {
  valid: ['declare const exact: { toFixed(places: number): string }; exact.toFixed(2);'],
  invalid: [{ code: '(0.1).toFixed(2);', errors: 1 }],
});
