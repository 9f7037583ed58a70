import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { confirmFollow } from '@/lib/follows/confirm-follow';
import { followNews } from '@/lib/follows/follow-news';
import { linkOf } from '@/lib/follows/link';
import { switchCallLetters } from '@/lib/follows/switch-call-letters';
import { tellEligible } from '@/lib/follows/telling/tell-eligible';
import { tellFollowers } from '@/lib/follows/telling/tell-followers';
import { visitor } from '@/lib/kernel/actor';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { at, createCity, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';

const HOUR_MS = 3_600_000;
const hours = (count: number): Date => new Date(testNow.getTime() + count * HOUR_MS);

type Wanted = Partial<Parameters<typeof followNews>[0] & object>;

/** Somebody who follows by e-mail and has confirmed it, an hour before anything is published. */
async function follower(wanted: Wanted = {}) {
  const email = `${randomUUID()}@example.cn`;
  const { id } = await followNews({ kinds: ['CALL'], email, ...wanted }, { actor: visitor, now: hours(-1) });
  await confirmFollow({ token: await linkOf(db, 'confirm', id) }, { actor: visitor, now: hours(-1) });
  await db.letter.deleteMany({ where: { toEmail: email } });
  return { email, letters: () => db.letter.findMany({ where: { toEmail: email } }) };
}

it('tells a call of the region and below it once, with the one click beside it', async () => {
  const [{ city, district, street }, elsewhere] = [await createCity(), await createCity('别的市')];
  const followers = {
    all: await follower(),
    city: await follower({ regionId: city.id }),
    district: await follower({ regionId: district.id }),
    street: await follower({ regionId: street.id }),
    elsewhere: await follower({ regionId: elsewhere.city.id }),
    results: await follower({ kinds: ['RESULT'] }),
    elders: await follower({ regionId: city.id, categoryCodes: ['ELDER'] }),
    nothing: await follower({ regionId: city.id, categoryCodes: ['NOTHING'] }),
  };
  const round = await createRound({ region: district, title: `关注的批次 ${randomUUID().slice(0, 8)}` });
  await tellFollowers(db, hours(1));
  await tellFollowers(db, hours(2));
  const told = async (who: keyof typeof followers) =>
    (await followers[who].letters()).filter(({ body }) => body.includes(round.id)).length;
  expect([await told('all'), await told('city'), await told('district'), await told('elders')]).toEqual([1, 1, 1, 1]);
  expect([await told('street'), await told('elsewhere'), await told('results'), await told('nothing')]).toEqual([
    0, 0, 0, 0,
  ]);
  const [letter] = await followers.district.letters();
  expect(letter?.endAddress).toMatch(/\/api\/follows\/[\w.-]+$/);
  expect(letter?.body).toContain(`/follow/end?f=${letter?.endAddress.split('/').at(-1)}`);
});

it('tells a week together on Monday at nine, and says nothing where nothing is', async () => {
  const { city } = await createCity();
  const weekly = await follower({ regionId: city.id, rhythm: 'WEEKLY' });
  const quiet = await follower({ regionId: (await createCity()).city.id, rhythm: 'WEEKLY' });
  await createRound({ region: city, title: '第一个' });
  await createRound({ region: city, title: '第二个' });
  // testNow is a Monday at ten: the digest is that of the Monday after.
  await tellFollowers(db, hours(24 * 7 - 2));
  expect(await weekly.letters()).toHaveLength(0);
  await tellFollowers(db, hours(24 * 7));
  const told = await weekly.letters();
  expect(told).toHaveLength(1);
  expect(told[0]?.body).toMatch(/第一个[\s\S]*第二个|第二个[\s\S]*第一个/);
  await tellFollowers(db, hours(24 * 8));
  expect([(await weekly.letters()).length, (await quiet.letters()).length]).toEqual([1, 0]);
});

it('tells two follows of one reader one letter, and nothing of before', async () => {
  const { city } = await createCity();
  const before = await createRound({ region: city, title: '此前的批次' });
  await db.round.update({ where: { id: before.id }, data: { publishedAt: hours(-3) } });
  const { email, letters } = await follower({ regionId: city.id });
  const { id } = await followNews({ kinds: ['CALL'], email }, { actor: visitor, now: hours(-1) });
  await confirmFollow({ token: await linkOf(db, 'confirm', id) }, { actor: visitor, now: hours(-1) });
  await db.letter.deleteMany({ where: { toEmail: email } });
  const round = await createRound({ region: city });
  await tellFollowers(db, hours(1));
  const bodies = (await letters()).map(({ body }) => body);
  expect(bodies.filter((body) => body.includes(round.id))).toHaveLength(1);
  expect(bodies.some((body) => body.includes(before.id))).toBe(false);
});

it('tells the editors of organisations that may apply, once, and not who has switched it off', async () => {
  const { city, district } = await createCity();
  const [may, mayNot] = [await createOrganisation(district), await createOrganisation(district, { status: 'PENDING' })];
  const [owner, editor, finance, barred] = [
    await memberActor(may, ['OWNER']),
    await memberActor(may, ['EDITOR']),
    await memberActor(may, ['FINANCE']),
    await memberActor(mayNot, ['OWNER']),
  ];
  await switchCallLetters({ wants: false }, at(editor));
  const round = await createRound({ region: city, terms: { eligibility: [{ kind: 'verified' }] } });
  while ((await db.round.count({ where: { id: round.id, eligibleToldAt: null } })) > 0) await tellEligible(db, testNow);
  await tellEligible(db, testNow);
  const told = async ({ personId }: { personId: string | null }) => {
    const { email } = await db.person.findUniqueOrThrow({ where: { id: personId ?? '' } });
    return db.letter.count({ where: { toEmail: email, body: { contains: round.id } } });
  };
  expect([await told(owner), await told(editor), await told(finance), await told(barred)]).toEqual([1, 0, 0, 0]);
});
