import { expect, test } from 'vitest';
import { applicationOfMine } from '@/lib/applications/applicant-queries';
import { returnApplicationForCorrection } from '@/lib/applications/screening/return-application-for-correction';
import { submitApplication } from '@/lib/applications/submission/submit-application';
import { takeBackApplication } from '@/lib/applications/submission/take-back-application';
import { waitingForScreening } from '@/lib/applications/waiting';
import { db } from '@/lib/db/client';
import type { Region } from '@/lib/db/generated/client';
import { createApplication } from '@/tests/factories/applications';
import { memberActor } from '@/tests/factories/organisations';
import { at, createRegion, testNow } from '@/tests/factories/people';
import { atStreet, levels, twoLevels } from './levels';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A call still open, to which its organisation has a draft with one place, a street's community. */
async function draft() {
  const s = await levels();
  await db.round.update({ where: { id: s.round.id }, data: { closesAt: new Date(testNow.getTime() + DAY_MS) } });
  const owner = await memberActor(s.organisation, ['OWNER']);
  const community = await createRegion({ name: '某社区', level: 'COMMUNITY', parent: s.street });
  const { id, sheetId } = await createApplication({ ...s, status: 'DRAFT', filled: true });
  const move = (...places: Pick<Region, 'id'>[]) =>
    db.cell.update({
      where: { sheetId_key: { sheetId, key: 'region' } },
      data: { value: places.length === 1 ? (places[0]?.id ?? '') : places.map((place) => place.id) },
    });
  await move(community);
  const here = () => db.application.findUniqueOrThrow({ where: { id } });
  return { ...s, id, owner, community, move, here, submit: () => submitApplication({ applicationId: id }, at(owner)) };
}

test('what is handed in stands at the street of its place first, and its applicant reads so', async () => {
  const { id, street, owner, submit } = await draft();
  expect(await submit()).toMatchObject({
    status: 'RECOMMENDING',
    standsAtId: street.id,
    wayFromId: street.id,
    levelsPassed: 0,
  });
  // The second press of the button is told the same.
  expect((await submit()).status).toBe('RECOMMENDING');
  expect(await db.submission.count({ where: { applicationId: id } })).toBe(1);
  const { timeline } = await applicationOfMine({ applicationId: id }, at(owner));
  expect(timeline.find(({ state }) => state === 'current')).toMatchObject({
    kind: 'recommend',
    office: street.officeName,
    due: new Date('2026-03-13T15:59:59Z'),
  });
});

test('taken back before the deadline it begins its way anew, from where it then is', async () => {
  const { id, owner, street, street2, submit, move, here } = await draft();
  const { version } = await submit();
  await takeBackApplication({ applicationId: id, version }, at(owner));
  expect(await here()).toMatchObject({ status: 'DRAFT', standsAtId: null, wayFromId: null });
  await move(street2);
  expect(await submit()).toMatchObject({ status: 'RECOMMENDING', standsAtId: street2.id });
  const said = await db.recommendation.findMany({
    where: { applicationId: id },
    select: { regionId: true, status: true },
  });
  expect(new Map(said.map(({ regionId, status }) => [regionId, status]))).toEqual(
    new Map([
      [street.id, 'LEFT'],
      [street2.id, 'WAITING'],
    ]),
  );
});

test('given back by a street and handed in again it is with that street again', async () => {
  const { id, officers, owner, street, submit } = await draft();
  const { version } = await submit();
  await returnApplicationForCorrection({ applicationId: id, version, note: '请补充' }, at(officers.street));
  const again = await submitApplication({ applicationId: id, unchanged: true }, at(owner));
  expect(again).toMatchObject({ status: 'RECOMMENDING', standsAtId: street.id });
});

test('a place as wide as a district passes its streets over', async () => {
  const { district, submit, move } = await draft();
  await move(district);
  expect(await submit()).toMatchObject({ standsAtId: district.id, wayFromId: district.id, levelsPassed: 1 });
});

test('each office has its line, by its day, once the call is closed; those above see whose it is', async () => {
  const s = await levels({ ...twoLevels, spanningSkips: false });
  await atStreet(s);
  await atStreet(s, { status: 'RETURNED' });
  const [line, ...rest] = await waitingForScreening(db, s.officers.street, testNow);
  expect([line?.messageKey, line?.values, rest]).toEqual([
    'applications.waiting.recommending',
    { count: 1, office: s.street.officeName, whose: 'own' },
    [],
  ]);
  expect(line?.dueAt).toEqual(new Date('2026-03-11T15:59:59Z'));
  expect(line?.regionPath).toBe(s.street.path);
  expect(await waitingForScreening(db, s.officers.street2, testNow)).toEqual([]);
  const seenAbove = { ...line, values: { ...line?.values, whose: 'below' }, isOthers: true };
  expect(await waitingForScreening(db, s.officers.district, testNow)).toEqual([seenAbove]);
  await db.roleGrant.updateMany({ where: { regionId: s.street.id, role: 'OFFICER' }, data: { revokedAt: testNow } });
  const [instead] = await waitingForScreening(db, s.officers.district, testNow);
  expect([instead?.values, instead?.isOthers]).toEqual([{ ...line?.values, whose: 'instead' }, undefined]);
  expect((await waitingForScreening(db, s.officers.city, testNow)).map(({ isOthers }) => isOthers)).toEqual([true]);
});
