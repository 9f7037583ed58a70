import { expect, test } from 'vitest';
import { coFundedProject } from '@/lib/awards/co-funding/co-funded-project';
import { visitor } from '@/lib/kernel/actor';
import { decidingNow } from '@/tests/factories/awards';
import { askedRound, first } from '@/tests/factories/co-funding';
import { actorWith, at, createCity } from '@/tests/factories/people';

test('a county and the offices above it read what it is asked to pay for; nobody else finds it', async () => {
  const here = await askedRound();
  const input = { lineId: first(here.lines).id };
  for (const actor of [here.countyOfficer, here.officer])
    expect(await coFundedProject(input, at(actor, decidingNow))).toMatchObject({ title: '配套项目1', status: 'ASKED' });
  const elsewhere = await actorWith('OFFICER', (await createCity('乙市')).city);
  for (const actor of [here.otherOfficer, elsewhere, visitor])
    await expect(coFundedProject(input, at(actor, decidingNow))).rejects.toMatchObject({ kind: 'not-found' });
});
