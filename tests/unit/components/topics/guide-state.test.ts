import { expect, test } from 'vitest';
import { guideState } from '@/components/topics/guide-state';
import type { Translate } from '@/lib/web/messages';

const t = Object.assign((key: string) => key, { dateTime: String }) as unknown as Translate<'topics'>;

test.each([
  ['DRAFT', 'office.stateNone'],
  ['OPEN', 'office.stateWithout'],
  ['CANCELLED', 'office.stateWithout'],
] as const)('without topics, a round that is %s', (status, said) => {
  const guide = { round: { status }, topics: [], publishedAt: null, indicativeFen: 0n, moneyFen: 0n };
  expect(guideState(t, guide)).toBe(said);
});
