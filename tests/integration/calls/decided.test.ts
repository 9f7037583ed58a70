import { expect, it } from 'vitest';
import { decide } from '@/lib/awards/deciding/decide';
import { db } from '@/lib/db/client';
import { times } from '@/tests/calls/judging';
import { r5 } from '@/tests/calls/r5';
import { r7 } from '@/tests/calls/r7';
import { r8, topicsOfR8 } from '@/tests/calls/r8';
import { decidingNow } from '@/tests/factories/awards';
import { at } from '@/tests/factories/people';
import { createTopicRow } from '@/tests/factories/topics';
import { callWith, decideAll, type Entry, placesOf, releaseAll, review, sumsOf } from './scene';

/** So many applications, each a tenth of a point behind the one before. */
const falling = (count: number, from: number): Entry[] =>
  times(count, null).map((_, place) => ({ total: (from - place / 10).toFixed(2) }));

it('R5: four of each of six categories, 2.4 million in all, and a place that nobody earns stays open', async () => {
  const codes = r5.content.categories.map(({ code }) => code);
  const last = codes.at(-1);
  const standing = await callWith(r5, async () =>
    codes.flatMap((category) =>
      // Of the last category only three reach the line of 60.
      falling(5, category === last ? 60.2 : 90).map((entry) => ({ ...entry, category })),
    ),
  );
  await review(standing);
  expect(await placesOf(standing)).toEqual([
    expect.stringMatching(/^各类别名额：为老服务 4 个、.+、社区治理 4 个；名额未用完的，空缺不再调剂。$/),
  ]);
  await decideAll(standing);
  expect(await sumsOf(standing)).toEqual([...times(5, [...times(4, 100_000), 0]).flat(), ...times(3, 100_000), 0, 0]);
  expect(await releaseAll(standing)).toBe('PUBLICISING');
});

it('R7: ten at 30,000 and twenty at 10,000 by rank, 2,000 more for each new league group; the next gets nothing', async () => {
  const standing = await callWith(r7, async () => falling(31, 95));
  await review(standing);
  expect(await placesOf(standing)).toEqual([
    '按名次分档资助：第 1—10 名各资助 30,000.00 元，第 11—30 名各资助 10,000.00 元。',
  ]);
  await decideAll(standing);
  // Every application of the factory answers that its group was formed this year.
  expect(await sumsOf(standing)).toEqual([...times(10, 32_000), ...times(20, 12_000), 0]);
  const applicationId = standing.applications[30]?.id ?? '';
  // Nor any sum between the two.
  await expect(
    decide({ applicationId, outcome: 'AWARD', amountFen: 2_000_000n, version: 1 }, at(standing.officer, decidingNow)),
  ).rejects.toMatchObject({ problems: [{ code: 'awards.problems.noTier', field: 'amountFen' }] });
  expect(await releaseAll(standing)).toBe('PUBLICISING');
});

/** Applications to the two topics, at what each asks for. */
const toTopics = (first: number, second: number) => async (round: { id: string; cityId: string }) => {
  const [one, other] = topicsOfR8;
  const rows = [await createTopicRow({ round, ...one }), await createTopicRow({ round, ...other })];
  const entries = falling(first + second, 90);
  return entries.map((entry, index): Entry => {
    const topic = rows[index < first ? 0 : 1];
    return { ...entry, topicId: topic?.id ?? '', requestedFen: topic?.indicativeFen ?? 0n };
  });
};

it('R8: the best of each topic gets the topic’s sum', async () => {
  const standing = await callWith(r8, toTopics(3, 3));
  await review(standing);
  const { applications, officer } = standing;
  for (const [index, amountFen] of [6_600_000n, 0n, 0n, 4_900_000n, 0n, 0n].entries()) {
    const applicationId = applications[index]?.id ?? '';
    const outcome = amountFen > 0n ? ('AWARD' as const) : ('DECLINE' as const);
    await decide({ applicationId, outcome, amountFen, reason: '名额所限' }, at(officer, decidingNow));
  }
  expect(await sumsOf(standing)).toEqual([66_000, 0, 0, 49_000, 0, 0]);
  expect(await releaseAll(standing)).toBe('PUBLICISING');
});

it('R8: a topic with two applicants is not reviewed without a reason', async () => {
  const standing = await callWith(r8, toTopics(3, 2));
  await expect(review(standing)).rejects.toMatchObject({
    problems: [{ code: 'reviews.problems.topicTooFew', field: 'thinReason', values: { count: 2 } }],
  });
  const { status } = await db.round.findUniqueOrThrow({ where: { id: standing.round.id } });
  expect(status).toBe('SCREENING');
});
