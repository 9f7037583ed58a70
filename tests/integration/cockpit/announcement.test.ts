import { expect, test } from 'vitest';
import { roundCockpit } from '@/lib/cockpit/queries';
import { db } from '@/lib/db/client';
import { extendRound } from '@/lib/rounds/extend-round';
import { fillAnnouncement } from '@/lib/rounds/settings/fill-announcement';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';

test('what was put into a draft’s announcement and was changed afterwards is listed until it is rewritten', async () => {
  const { district } = await createCity();
  const officer = await actorWith('OFFICER', district);
  const round = await createRound({ region: district, status: 'DRAFT' });
  const section = await db.announcementSection.findFirstOrThrow({ where: { planId: round.planId, key: 'applicants' } });
  await db.announcementSection.update({
    where: { id: section.id },
    data: { body: '联系人：〔联系人〕，电话〔联系电话〕。' },
  });
  const { version: planVersion } = await db.plan.findUniqueOrThrow({ where: { id: round.planId } });
  await fillAnnouncement({ roundId: round.id, planVersion }, at(officer));
  const outdated = async () => (await roundCockpit({ roundId: round.id }, at(officer))).outdated;
  expect(await outdated()).toEqual([]);
  await db.round.update({ where: { id: round.id }, data: { contactPhone: '0571-87000099' } });
  expect(await outdated()).toEqual([
    { section: section.title, fact: '联系电话', said: '0571-87000001', now: '0571-87000099' },
  ]);
  await db.announcementSection.update({
    where: { id: section.id },
    data: { body: '联系人：王晓，电话0571-87000099。' },
  });
  expect(await outdated()).toEqual([]);
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
