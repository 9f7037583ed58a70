import { expect, test } from 'vitest';
import { confirmAwards } from '@/lib/awards/publicity/confirm-awards';
import { db } from '@/lib/db/client';
import { givenInAll } from '@/lib/disclosure/given';
import { visitor } from '@/lib/kernel/actor';
import { noticeEndsAt, releasedRound } from '@/tests/factories/awards';
import { at } from '@/tests/factories/people';

const given = () => givenInAll({}, at(visitor));

test('what is only proposed, revoked or given up was not given', async () => {
  expect(await given()).toEqual({ total: { projects: 0, organisations: 0, rounds: 0, fen: 0n }, byCategory: [] });
  const { round, officer, applications } = await releasedRound();
  expect((await given()).total.projects).toBe(0);
  await confirmAwards({ roundId: round.id, version: 1 }, at(officer, noticeEndsAt));
  expect((await given()).total).toMatchObject({ projects: 2, organisations: 1, rounds: 1, fen: 9_000_000n });
  await db.application.update({ where: { id: applications[1]?.id ?? '' }, data: { status: 'GIVEN_UP' } });
  expect((await given()).total).toMatchObject({ projects: 1, fen: 4_500_000n });
});

test('categories of one name in several rounds are one, and together they are the whole', async () => {
  const { round, officer } = await releasedRound();
  await confirmAwards({ roundId: round.id, version: 1 }, at(officer, noticeEndsAt));
  const { total, byCategory } = await given();
  expect(total.rounds).toBe(2);
  expect(new Set(byCategory.map(({ name }) => name)).size).toBe(byCategory.length);
  expect(byCategory.reduce((sum, { fen }) => sum + fen, 0n)).toBe(total.fen);
  expect(byCategory.reduce((sum, { projects }) => sum + projects, 0)).toBe(total.projects);
});
