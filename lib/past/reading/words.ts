import type { PastField, PastResult } from '@/lib/db/generated/enums';
import zh from '@/messages/zh-CN/past.json';

/** What a table may say of the result: the words of the pages, and those that can mean nothing else. */
export const resultWords: ReadonlyMap<string, PastResult> = new Map([
  ...Object.entries(zh.results).map(([value, word]) => [word, value as PastResult] as const),
  ['已立项', 'FUNDED'],
  ['获批', 'FUNDED'],
  ['已获批', 'FUNDED'],
  ['未获批', 'NOT_FUNDED'],
  ['不予立项', 'NOT_FUNDED'],
  ['撤回', 'WITHDRAWN'],
]);

export const fieldWords: ReadonlyMap<string, PastField> = new Map(
  Object.entries(zh.fields).map(([value, word]) => [word, value as PastField]),
);
