import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The field has several words for one thing; a reader meets one of them (docs/glossary.md). */
const others = [
  ['形式审查', /资格审查|资格预审/],
  ['黑榜', /黑名单/],
  ['份次', /席位/],
] as const;

const texts = readdirSync('messages/zh-CN').map((name) => readFileSync(`messages/zh-CN/${name}`, 'utf8'));

it.each(others)('the pages say %s, and no other word for it', (_word, other) => {
  expect(texts.flatMap((text) => text.split('\n')).filter((line) => other.test(line))).toEqual([]);
});
