import { beforeAll, expect, test } from 'vitest';
import { countStatements } from '@/lib/db/count-statements';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { everythingFound } from '@/lib/search/everything';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { actorWith, administratorWith, at, createCity } from '@/tests/factories/people';
import { createExpert } from '@/tests/factories/reviews';

let who: Record<string, Actor>;
beforeAll(async () => {
  const { city, district, street } = await createCity('甲市');
  who = {
    'the bureau': await actorWith('OFFICER', district),
    'a street': await actorWith('OFFICER', street),
    'an observer': await actorWith('OBSERVER', district),
    'an applicant': await memberActor(await createOrganisation(district)),
    'an expert': await createExpert(city),
    accounts: await administratorWith('SECURITY_ADMINISTRATOR'),
    'a visitor': visitor,
  };
});

const searchBy = (name: string, q: string) => countStatements(() => everythingFound({ q }, at(who[name] ?? visitor)));

test.each([
  ['the bureau', 20],
  ['a street', 19],
  ['an observer', 15],
  ['an applicant', 12],
  ['an expert', 11],
  ['accounts', 3],
  ['a visitor', 8],
])('a search for %s asks the database %i times', async (name, expected) => {
  expect((await searchBy(name, '养老服务')).statements).toBe(expected);
});

test('a number is not looked for among whose an application is, and nothing at all by one character', async () => {
  expect((await searchBy('the bureau', '7')).statements).toBe(17);
  expect((await searchBy('the bureau', '老')).statements).toBe(0);
});
