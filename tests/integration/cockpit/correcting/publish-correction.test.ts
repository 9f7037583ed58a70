import { expect, test } from 'vitest';
import { publishCorrection } from '@/lib/cockpit/correcting/publish-correction';
import { publishedCorrections } from '@/lib/cockpit/correcting/published-corrections';
import { roundCockpit } from '@/lib/cockpit/queries';
import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { extendRound } from '@/lib/rounds/extend-round';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation } from '@/tests/factories/organisations';
import { at } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract } from '@/tests/support/door-contract';
import { saidWith } from '@/tests/support/said-with';
import { some } from '@/tests/support/some';

const place = await contractPlace();
const reason = '应多家申报单位要求，延长申报时间。';

/** A call that says when it closes, and was given another day. */
async function extended(closesAt = '2026-04-01T17:00') {
  const round = await createRound({ region: place.district, closesAt: new Date('2026-03-31T09:00:00Z') });
  await extendRound({ roundId: round.id, version: round.version, closesAt, reason }, at(place.officer));
  return { id: round.id, version: round.version + 1 };
}
const outdatedOf = async (roundId: string) => (await roundCockpit({ roundId }, at(place.officer))).outdated;
const item = { fact: '申报截止', said: '2026年3月31日 17:00', now: '2026年4月1日 17:00' };

doorContract(publishCorrection, {
  fresh: async () => {
    const { id, version } = await extended();
    return { by: place.officer, input: { roundId: id, version, reason } };
  },
  result: { ordinal: 1, items: [item] },
  trail: ({ input }) => ({ entityId: input.roundId, cityId: place.city.id }),
  forbidden: () => place.observer,
  refused: {
    'cockpit.problems.notPublished': async () => {
      const { id, version } = await createRound({ region: place.district, status: 'DRAFT' });
      return { input: { roundId: id, version, reason } };
    },
    'cockpit.problems.nothingToCorrect': async () => {
      const { id, version } = await createRound({ region: place.district });
      return { input: { roundId: id, version, reason } };
    },
  },
  invalid: { roundId: '', version: -1, reason: ' ' },
  again: 'conflict',
});

test('it stands below the call for everybody, and the warning goes until something else is changed', async () => {
  const { id, version } = await extended();
  expect(await outdatedOf(id)).toMatchObject([item]);
  await publishCorrection({ roundId: id, version, reason }, at(place.officer));
  expect(await outdatedOf(id)).toEqual([]);
  expect(await publishedCorrections({ roundId: id }, at(visitor))).toMatchObject([
    { ordinal: 1, reason, items: [item], issuedBy: expect.any(String) as unknown },
  ]);
  expect(await saidWith('round.publishCorrection', id)).toMatchObject({ reason });

  await extendRound({ roundId: id, version: version + 1, closesAt: '2026-04-03T17:00', reason }, at(place.officer));
  const moved = { fact: '申报截止', said: '2026年4月1日 17:00', now: '2026年4月3日 17:00' };
  expect(await outdatedOf(id)).toMatchObject([moved]);
  await publishCorrection({ roundId: id, version: version + 2, reason }, at(place.officer));
  expect(await publishedCorrections({ roundId: id }, at(visitor))).toMatchObject([
    { ordinal: 1 },
    { ordinal: 2, items: [moved] },
  ]);
});

test('every organisation that still applies is told once, and nobody whose application ended', async () => {
  const { id, version } = await extended();
  const round = { id };
  const [one, other] = [
    await createOrganisation(place.district, { name: '在报单位' }),
    await createOrganisation(place.district, { name: '已撤回单位' }),
  ];
  await createApplication({ round, organisation: one, status: 'DRAFT' });
  await createApplication({ round, organisation: one, status: 'SUBMITTED' });
  await createApplication({ round, organisation: other, status: 'WITHDRAWN' });
  const { told } = await publishCorrection({ roundId: id, version, reason }, at(place.officer));
  expect(told).toBe(1);
  const letters = await db.letter.findMany({ where: { body: { contains: `/calls/${id}#correction-1` } } });
  for (const { subject, body } of some(letters)) {
    expect(subject).toMatch(/^更正公告：/);
    expect(body).toContain('原为“2026年3月31日 17:00”，现更正为“2026年4月1日 17:00”');
    expect(body).not.toContain('已撤回单位');
  }
});

test('a notice is never changed and never taken away', async () => {
  const { id, version } = await extended();
  await publishCorrection({ roundId: id, version, reason }, at(place.officer));
  await expect(db.correctionNotice.updateMany({ where: { roundId: id }, data: { reason: '' } })).rejects.toThrow();
  await expect(db.correctionNotice.deleteMany({ where: { roundId: id } })).rejects.toThrow();
});
