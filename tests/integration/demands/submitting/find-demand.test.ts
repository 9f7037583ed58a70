import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { findDemand } from '@/lib/demands/submitting/find-demand';
import { visitor } from '@/lib/kernel/actor';
import { createDemand, createDemandCallRow } from '@/tests/factories/demands';
import { testNow } from '@/tests/factories/people';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, never } from '@/tests/support/door-contract';

const place = await contractPlace();
const call = await createDemandCallRow({ region: place.district });
const phone = '13805710001';

async function raised() {
  const { id } = await createDemand({ call, region: place.community, submitterPhone: phone });
  return db.demand.update({ where: { id }, data: { number: `XQ-${id.toUpperCase()}` } });
}
const anyone = never('anybody may look for a demand; the number and the telephone are the key');

doorContract(findDemand, {
  fresh: async () => ({ by: visitor, input: { number: (await raised()).number, phone } }),
  result: {},
  trail: () => null,
  forbidden: anyone,
  outsiders: anyone,
  refused: {
    'demands.problems.notFoundByPhone for another telephone': ({ input }) => ({
      input: { ...input, phone: '13805710002' },
      field: 'number',
    }),
    'demands.problems.notFoundByPhone for another number': ({ input }) => ({
      input: { ...input, number: 'XQ-NOTHING' },
      field: 'number',
    }),
  },
  invalid: { number: ' ', phone: '123' },
  version: never('nothing is changed; the number and the telephone are all that is told'),
  again: 'done',
  race: never('two who look find the same receipt'),
  keeps: ['SignInThrottle'],
});

test('it is found however the number and the telephone are typed', async () => {
  const { id, number } = await raised();
  const typed = { number: ` ${number.toLowerCase()} `, phone: '138 0571 0001' };
  await expect(findDemand(typed, { actor: visitor, now: testNow })).resolves.toEqual({ id });
});

test('a demand without a telephone is found by none, and a number is guessed ten times an hour', async () => {
  const { number } = await raised();
  const wrong = () => findDemand({ number, phone: '13805710009' }, { actor: visitor, now: testNow, ip: '203.0.113.9' });
  for (let time = 0; time < 10; time += 1) await expect(wrong()).rejects.toMatchObject({ kind: 'refused' });
  await expect(wrong()).rejects.toMatchObject({ kind: 'too-many' });
});
