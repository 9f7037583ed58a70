import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');

test('the worked example names files that are there', () => {
  const named = [...guide.matchAll(/`((?:app|docs|lib|messages|prisma|tests)\/[^`\s]+)`/g)].map(
    ([, file = '']) => file,
  );
  expect(named).toContain('lib/organisations/return-organisation.ts');
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});

test('the command it shows is the command as it stands', () => {
  const command = readFileSync('lib/organisations/return-organisation.ts', 'utf8');
  expect(guide).toContain(command.slice(command.indexOf('/** Sends')).trim());
});

test('the scripts it names exist', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = [...guide.matchAll(/`npm run ([\w:]+)/g)].map(([, script = '']) => script);
  expect(named).toContain('check');
  expect(named.filter((script) => !(script in scripts))).toEqual([]);
});
