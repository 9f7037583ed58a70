import { expect, test } from 'vitest';
import { remindRecommenders } from '@/lib/applications/recommending/remind-recommenders';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { testNow } from '@/tests/factories/people';
import { some } from '@/tests/support/some';
import { atStreet, levels } from './levels';

const DAY_MS = 86_400_000;
const after = (days: number): Date => new Date(testNow.getTime() + days * DAY_MS);

async function lettersTo({ personId }: Actor): Promise<string[]> {
  const person = await db.person.findUniqueOrThrow({ where: { id: personId ?? '' } });
  const letters = await db.letter.findMany({ where: { toEmail: person.email }, orderBy: { createdAt: 'asc' } });
  return letters.map(({ subject }) => subject.split('：')[0] ?? '');
}

test('an office with something to recommend is reminded before its term ends, once each, and no more once it is done', async () => {
  const s = await levels();
  const application = await atStreet(s);
  const { street, ...others } = s.officers;
  for (const day of [0, 1, 2, 2.5, 3, 4, 5, 6]) await remindRecommenders(db, after(day));
  const reminded = await lettersTo(street);
  expect(reminded).toEqual(['还有 6 天截止，请办理推荐']);
  await db.application.update({ where: { id: application.id }, data: { status: 'SUBMITTED', standsAtId: null } });
  for (const day of [7, 8, 9, 10]) await remindRecommenders(db, after(day));
  expect(await lettersTo(street)).toEqual(reminded);
  for (const officer of some(Object.values(others))) expect(await lettersTo(officer)).toEqual([]);
});

test('nobody is reminded while the call is open', async () => {
  const s = await levels();
  await atStreet(s);
  await db.round.update({ where: { id: s.round.id }, data: { closesAt: after(3) } });
  await remindRecommenders(db, after(2));
  expect(await lettersTo(s.officers.street)).toEqual([]);
});
