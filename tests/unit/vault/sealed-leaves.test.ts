import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { hasSensitive, mapTexts, sealedJson } from '@/lib/vault/sealed-leaves';

const key = { id: 'k1', bytes: randomBytes(32) };
const at = { column: 'Submission.content', record: 's1|1', subject: 'sheet:s1' } as const;
const value = {
  answers: { leaderPhone: '13812345678', title: '13812345678', team: [{ name: '甲', phone: '139' }, { phone: '' }] },
  count: 3,
  none: null,
};
const paths = new Set(['answers.leaderPhone', 'answers.team.phone']);
const isSensitive = (path: string): boolean => paths.has(path);

test('what is sensitive is sealed, in every row of a table, and nothing else is touched', () => {
  const sealed = sealedJson(key, at, { value, isSensitive });
  const leaf = { sealed: expect.stringMatching(/^gc1\.k1\./) as string };
  expect(sealed).toEqual({
    ...value,
    answers: { ...value.answers, leaderPhone: leaf, team: [{ name: '甲', phone: leaf }, { phone: '' }] },
  });
  expect(sealedJson(key, at, { value: sealed, isSensitive })).toEqual(sealed);
});

test('what has nothing sensitive, or is sealed already, needs no key', () => {
  expect(hasSensitive({ value, isSensitive })).toBe(true);
  expect(hasSensitive({ value: sealedJson(key, at, { value, isSensitive }), isSensitive })).toBe(false);
  expect(hasSensitive({ value, isSensitive: () => false })).toBe(false);
});

test('somebody who types what looks like a seal has typed a text', () => {
  const seen: unknown[] = [];
  mapTexts({ title: 'gc1.k1.AAAA', note: '{"sealed":"gc1.k1.AAAA"}' }, (text) => {
    seen.push(text);
    return text;
  });
  expect(seen).toEqual(['gc1.k1.AAAA', '{"sealed":"gc1.k1.AAAA"}']);
});
