import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { patterns } from '@/lib/forms/expressions/patterns/patterns';
import english from '@/messages/en/expressions.json';
import chinese from '@/messages/zh-CN/expressions.json';
import { some } from '@/tests/support/some';

const folder = path.join(import.meta.dirname, '../../../../lib/forms/expressions');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(path.join(folder, name), 'utf8'));
const mentioned = sources.flatMap((source) =>
  [...source.matchAll(/expressions\.problems\.(\w+)'|(?:fault\(scope, [\w.]+, |problem\(|bad\()'(\w+)'/g)].map(
    ([, code, reason]) => code ?? reason ?? '',
  ),
);

test('every problem has its text in both languages, and no text is without a problem', () => {
  const codes = [...new Set(mentioned)].sort();
  expect(Object.keys(chinese.problems).sort()).toEqual(codes);
  expect(Object.keys(english.problems).sort()).toEqual(codes);
});

test.each([
  ['zh-CN', chinese],
  ['en', english],
] as const)('every sentence in %s names its slots', (locale, messages) => {
  const t = createTranslator({ locale, messages: messages.patterns });
  for (const { key, slots } of patterns) {
    const text = t(key, Object.fromEntries(Object.keys(slots).map((slot) => [slot, `〔${slot}〕`])));
    for (const slot of some(Object.keys(slots))) expect(text).toContain(`〔${slot}〕`);
  }
});

test('types are named in words', () => {
  const t = createTranslator({ locale: 'zh-CN', messages: chinese.problems });
  expect(t('operandTypes', { operator: '≤', left: 'money', right: 'number' })).toBe(
    '“≤”不能用于金额和数。金额请带单位，如 50 万元',
  );
});
