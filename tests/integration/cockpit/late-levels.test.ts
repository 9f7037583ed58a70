import { expect, test } from 'vitest';
import { nudge } from '@/lib/cockpit/nudging/nudge';
import { roundCockpit } from '@/lib/cockpit/queries';
import { db } from '@/lib/db/client';
import { at, testNow } from '@/tests/factories/people';
import { atStreet, levels } from '@/tests/integration/applications/recommending/levels';

const later = new Date(testNow.getTime() + 20 * 24 * 60 * 60 * 1000);

test('an office below that is late is named, and asked by the round’s own', async () => {
  const s = await levels();
  await atStreet(s);
  const { late, funnel } = await roundCockpit({ roundId: s.round.id }, at(s.officers.city, later));
  expect(late.map(({ group, name, due }) => [group, name, due.kind, due.count])).toEqual([
    ['OFFICE', s.street.officeName, 'recommending', 1],
  ]);
  expect(funnel.levels).toEqual([
    { level: 'STREET', ordinal: 0, count: 0 },
    { level: 'DISTRICT', ordinal: 1, count: 0 },
  ]);
  const target = late[0]?.target ?? '';
  await nudge({ roundId: s.round.id, group: 'OFFICE', target }, at(s.officers.city, later));
  const { email } = await db.person.findUniqueOrThrow({ where: { id: s.officers.street.personId } });
  const [letter] = await db.letter.findMany({ where: { toEmail: email } });
  expect(letter?.subject).toBe(`催办：${s.round.title}推荐`);
  expect(letter?.body).toContain(`/office/recommending/${s.round.id}/${s.street.id}`);
});

test('each office stands once: with whoever acts in its stead among their own, else among those who are awaited', async () => {
  const s = await levels();
  await atStreet(s);
  const { id } = await atStreet(s);
  await db.application.update({ where: { id }, data: { levelsPassed: 1, standsAtId: s.district.id } });
  const read = async () => {
    const { late, waiting, recommending } = await roundCockpit({ roundId: s.round.id }, at(s.officers.city));
    return {
      late: late.map(({ name }) => name),
      own: waiting.flatMap(({ values }) => values?.['office'] ?? []),
      all: recommending.map(({ name, due }) => [name, due.count]),
    };
  };
  const [street, district] = [s.street.officeName, s.district.officeName];
  const all = [
    [street, 1],
    [district, 1],
  ];
  expect(await read()).toEqual({ late: [street, district], own: [], all });
  const regionId = { in: [s.street.id, s.district.id] };
  await db.roleGrant.updateMany({ where: { regionId, role: 'OFFICER' }, data: { revokedAt: testNow } });
  const inStead = await read();
  expect({ ...inStead, own: inStead.own.toSorted() }).toEqual({ late: [], own: [street, district].toSorted(), all });
});

test('the funnel counts who got past each level, the spanning ones among them', async () => {
  const s = await levels();
  const ids = [];
  for (const _ of [1, 2, 3]) ids.push((await atStreet(s)).id);
  const [first, second] = ids;
  await db.application.update({
    where: { id: first ?? '' },
    data: { status: 'SUBMITTED', levelsPassed: 2, standsAtId: null },
  });
  await db.application.update({ where: { id: second ?? '' }, data: { levelsPassed: 1, standsAtId: s.district.id } });
  const { funnel } = await roundCockpit({ roundId: s.round.id }, at(s.officers.city));
  expect([funnel.submitted, ...funnel.levels.map(({ count }) => count), funnel.waiting]).toEqual([3, 2, 1, 1]);
});
