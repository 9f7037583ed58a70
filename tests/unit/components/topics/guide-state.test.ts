import { expect, test } from 'vitest';
import { guideState } from '@/components/topics/guide-state';
import type { Translate } from '@/lib/web/messages';

const t = Object.assign((key: string) => key, { dateTime: String }) as unknown as Translate<'topics'>;

const guide = { publishedAt: null, indicativeFen: 0n, moneyFen: 0n };

test.each([
  ['DRAFT', true, 'office.stateNone'],
  ['DRAFT', false, 'standing.unused'],
  ['OPEN', false, 'office.stateWithout'],
  ['CANCELLED', true, 'office.stateWithout'],
] as const)('without topics, a round that is %s and asks for one: %s', (status, applyPerTopic, said) => {
  expect(guideState(t, { ...guide, round: { status, terms: { applyPerTopic } }, topics: [] })).toBe(said);
});

test('drafted topics are said beside what the rules ask', () => {
  const round = { status: 'DRAFT', terms: { applyPerTopic: false } } as const;
  const spoken = Object.assign((key: string, values: object) => `${key} ${JSON.stringify(values)}`, {
    dateTime: String,
  }) as unknown as Translate<'topics'>;
  expect(guideState(spoken, { ...guide, round, topics: [{}] })).toContain('standing.drafted');
});
