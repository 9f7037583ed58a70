import { expect, test } from 'vitest';
import {
  problemsBeforeEditing,
  problemsBeforePublishing,
  problemsBeforeRemoving,
  problemsWithTopic,
  topicsStanding,
} from '@/lib/topics/rules';

const codes = (problems: { code: string }[]) => problems.map(({ code }) => code.replace('topics.problems.', ''));
const out = { publishedAt: new Date('2026-03-02T00:00:00Z') };

test('topics stand from the publication of the guide or of the round', () => {
  expect(problemsBeforeEditing({ status: 'DRAFT' }, [{ publishedAt: null }])).toEqual([]);
  expect(codes(problemsBeforeEditing({ status: 'DRAFT' }, [out]))).toEqual(['guideOut']);
  expect(codes(problemsBeforeEditing({ status: 'OPEN' }, []))).toEqual(['roundFrozen']);
});

test('a cancelled round lets go of its topics', () => {
  expect(problemsBeforeRemoving({ status: 'CANCELLED' }, [out])).toEqual([]);
  expect(codes(problemsBeforeRemoving({ status: 'OPEN' }, [out]))).toEqual(['roundFrozen']);
});

test('a guide needs topics, each with a demand and a budget', () => {
  const topic = { number: 1, title: '助餐', demands: 1, indicativeFen: 100n };
  expect(problemsBeforePublishing([topic])).toEqual([]);
  expect(codes(problemsBeforePublishing([]))).toEqual(['noTopics']);
  expect(codes(problemsBeforePublishing([topic, { ...topic, number: 2, demands: 0, indicativeFen: 0n }]))).toEqual([
    'noDemands',
    'noBudget',
  ]);
});

test('an application chooses a published topic of its own round', () => {
  const [perTopic, free] = [
    { id: 'r1', terms: { applyPerTopic: true } },
    { id: 'r1', terms: { applyPerTopic: false } },
  ];
  const topic = { id: 't', roundId: 'r1', removedAt: null, ...out };
  expect(problemsWithTopic(perTopic, topic)).toEqual([]);
  expect(problemsWithTopic(free, topic)).toEqual([]);
  expect(problemsWithTopic(free, null)).toEqual([]);
  expect(codes(problemsWithTopic(perTopic, null))).toEqual(['topicMissing']);
  for (const wrong of [
    { ...topic, roundId: 'r2' },
    { ...topic, publishedAt: null },
    { ...topic, removedAt: new Date() },
  ]) {
    expect(codes(problemsWithTopic(perTopic, wrong))).toEqual(['topicNotOffered']);
  }
});

test.each([
  [true, 0, 0, 'owed'],
  [true, 2, 0, 'owed'],
  [true, 2, 2, 'required'],
  [false, 0, 0, 'unused'],
  [false, 2, 0, 'drafted'],
  [false, 2, 2, 'offered'],
])('asked for: %s, drafted %i, published %i', (applyPerTopic, topics, published, standing) => {
  expect(topicsStanding({ applyPerTopic, topics, published })).toBe(standing);
});
