import { expect, test } from 'vitest';
import { remindOfCoFunding } from '@/lib/awards/co-funding/remind-of-co-funding';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { decidingNow } from '@/tests/factories/awards';
import { askedRound, declineSecond } from '@/tests/factories/co-funding';
import { actorWith, createCity } from '@/tests/factories/people';

const DAY_MS = 86_400_000;

async function lettersTo({ personId }: Actor): Promise<string[]> {
  const person = await db.person.findUniqueOrThrow({ where: { id: personId ?? '' } });
  const letters = await db.letter.findMany({ where: { toEmail: person.email }, orderBy: { createdAt: 'asc' } });
  return letters.map(({ subject }) => subject.split('：')[0] ?? '');
}

test('a county that has not answered is reminded, once each; the round hears that its term is over; who answered hears nothing', async () => {
  const here = await askedRound();
  const { countyOfficer, otherOfficer, officer, county } = here;
  const [other, stranger] = [
    await actorWith('OBSERVER', county),
    await actorWith('OFFICER', (await createCity('乙市')).city),
  ];
  await declineSecond(here);
  for (let day = 0; day <= 20; day += 1) {
    await remindOfCoFunding(db, new Date(decidingNow.getTime() + day * DAY_MS));
    await remindOfCoFunding(db, new Date(decidingNow.getTime() + day * DAY_MS + 1));
  }
  expect(await lettersTo(countyOfficer)).toEqual([
    '请确认配套资金',
    '还有 13 天截止，请确认配套资金',
    '还有 6 天截止，请确认配套资金',
    '还有 2 天截止，请确认配套资金',
    '今天截止，请确认配套资金',
  ]);
  expect(await lettersTo(otherOfficer)).toEqual(['请确认配套资金']);
  expect(await lettersTo(officer)).toEqual([`${here.otherCounty.name}已答复配套`, `${county.name}逾期未答复配套`]);
  for (const nobody of [other, stranger]) expect(await lettersTo(nobody)).toEqual([]);
});
