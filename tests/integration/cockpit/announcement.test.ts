import { expect, test } from 'vitest';
import { announcementToPrint } from '@/lib/cockpit/correcting/announcement-to-print';
import { roundCockpit } from '@/lib/cockpit/queries';
import { db } from '@/lib/db/client';
import { extendRound } from '@/lib/rounds/extend-round';
import { publishRound } from '@/lib/rounds/publishing/publish-round';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';

test('a draft’s announcement follows the settings, a published one is told apart from them', async () => {
  const { district } = await createCity();
  const officer = await actorWith('OFFICER', district);
  const round = await createRound({ region: district, status: 'DRAFT' });
  await db.announcementSection.updateMany({
    where: { planId: round.planId, key: 'contact' },
    data: { body: '联系人：〔联系人〕，电话〔联系电话〕。' },
  });
  const outdated = async () => (await roundCockpit({ roundId: round.id }, at(officer))).outdated;
  const read = async () =>
    (await announcementToPrint({ roundId: round.id }, at(officer))).round.announcement.find(
      ({ key }) => key === 'contact',
    )?.body;
  expect(await read()).toBe('联系人：王晓，电话0571-87000001。');
  await db.round.update({ where: { id: round.id }, data: { contactPhone: '0571-87000099' } });
  expect(await read()).toBe('联系人：王晓，电话0571-87000099。');
  expect(await outdated()).toEqual([]);

  const { version, plan } = await db.round.findUniqueOrThrow({ where: { id: round.id }, include: { plan: true } });
  await publishRound({ roundId: round.id, version, planVersion: plan.version }, at(officer));
  await db.round.update({ where: { id: round.id }, data: { contactPhone: '0571-87000100' } });
  expect(await read()).toBe('联系人：王晓，电话0571-87000099。');
  expect(await outdated()).toMatchObject([{ fact: '联系电话', said: '0571-87000099', now: '0571-87000100' }]);
});

test('a closing time extended after publication is one', async () => {
  const { district } = await createCity();
  const officer = await actorWith('OFFICER', district);
  const closesAt = new Date('2026-03-31T09:00:00Z');
  const { id, version } = await createRound({ region: district, closesAt });
  await extendRound({ roundId: id, version, closesAt: '2026-04-01T17:00', reason: '应申报单位要求' }, at(officer));
  const { outdated } = await roundCockpit({ roundId: id }, at(officer));
  expect(outdated).toMatchObject([{ fact: '申报截止', said: '2026年3月31日 17:00', now: '2026年4月1日 17:00' }]);
});
