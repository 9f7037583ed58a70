import { expect, test } from 'vitest';
import { changedSince } from '@/lib/applications/submission/changed-since';
import type { SubmittedContent } from '@/lib/applications/submission/submitted-content';

const field = (key: string, text: string) => ({ key, label: `题${key}`, answer: { kind: 'text', text } });
const read = (...sections: { key: string; fields: object[] }[]) =>
  ({ sections: sections.map((section) => ({ title: `部分${section.key}`, ...section })) }) as unknown as Pick<
    SubmittedContent,
    'sections'
  >;

test('what was mended is named part by part, what stayed is not', () => {
  const before = read(
    { key: 'a', fields: [field('1', '旧'), field('2', '同')] },
    { key: 'b', fields: [field('3', '同')] },
  );
  const newest = read(
    { key: 'a', fields: [field('1', '新'), field('2', '同')] },
    { key: 'b', fields: [field('3', '同')] },
    { key: 'c', fields: [field('4', '多出的一题')] },
  );
  expect(changedSince(newest, before)).toEqual([
    { key: 'a', title: '部分a', labels: ['题1'] },
    { key: 'c', title: '部分c', labels: ['题4'] },
  ]);
});

test('a first submission changed nothing', () => {
  expect(changedSince(read({ key: 'a', fields: [field('1', '新')] }), null)).toEqual([]);
});
