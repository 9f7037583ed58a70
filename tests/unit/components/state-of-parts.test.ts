import { expect, test } from 'vitest';
import { standOfParts } from '@/components/applications/joint/state-of-parts';
import { stands } from '@/lib/applications/joint/lifecycle';
import type { JointPartStatus } from '@/lib/db/generated/enums';

test.each<[string, JointPartStatus[], number, string]>([
  ['nobody was asked', [], 0, 'nobody'],
  ['all are asked', ['ASKED', 'ASKED'], 0, 'waiting'],
  ['one is asked and one takes no part', ['DECLINED', 'ASKED'], 1, 'waiting'],
  ['one takes no part', ['DECLINED', 'CONFIRMED'], 1, 'declined'],
  ['all have confirmed', ['CONFIRMED'], 0, 'unsigned'],
  ['all have, and the agreement is there', ['CONFIRMED'], 1, 'ready'],
])('%s', (_, statuses, files, expected) => {
  const parts = statuses.map((status) => ({ status }));
  const takingPart = parts.filter(stands).length;
  expect(standOfParts({ parts, takingPart, agreement: Array.from({ length: files }) })).toBe(expected);
});
