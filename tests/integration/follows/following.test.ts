import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { confirmFollow } from '@/lib/follows/confirm-follow';
import { endFollow } from '@/lib/follows/end-follow';
import { endFollowing } from '@/lib/follows/end-following';
import { followNews } from '@/lib/follows/follow-news';
import { lapseFollows } from '@/lib/follows/lapse-follows';
import { linkOf } from '@/lib/follows/link';
import { followingOfLetter, followOfLetter, followPage } from '@/lib/follows/queries';
import { visitor } from '@/lib/kernel/actor';
import { at, plainActor, testNow } from '@/tests/factories/people';

const DAY_MS = 86_400_000;
const address = (): string => `${randomUUID()}@example.cn`;
const byMail = (email: string, ip = '') => followNews({ kinds: ['CALL'], email }, { actor: visitor, now: testNow, ip });
const letters = (toEmail: string) => db.letter.findMany({ where: { toEmail } });

describe('followNews', () => {
  it('asks the mailbox first, whose reader confirms by the link', async () => {
    const email = address();
    const asked = await byMail(email);
    expect(asked.status).toBe('ASKED');
    const [letter] = await letters(email);
    const token = await linkOf(db, 'confirm', asked.id);
    expect(letter?.secret).toContain(token);
    const context = { actor: visitor, now: testNow };
    expect(await followOfLetter({ f: token }, context)).toMatchObject({ status: 'ASKED' });
    expect((await confirmFollow({ token }, context)).status).toBe('ACTIVE');
    await expect(confirmFollow({ token }, context)).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('follows at once with an account, and shows it to nobody else', async () => {
    const [one, other] = [await plainActor('甲'), await plainActor('乙')];
    const { id, status } = await followNews({ kinds: ['RESULT'], rhythm: 'WEEKLY' }, at(one));
    expect(status).toBe('ACTIVE');
    const own = async (actor: typeof one) => (await followPage({}, at(actor))).follows.map((follow) => follow.id);
    expect([await own(one), await own(other)]).toEqual([[id], []]);
    await expect(endFollow({ followId: id }, at(other))).rejects.toMatchObject({ kind: 'not-found' });
    await expect(endFollow({ followId: id }, { actor: visitor, now: testNow })).rejects.toMatchObject({
      kind: 'not-found',
    });
    const again = { kinds: ['RESULT' as const], rhythm: 'AT_ONCE' as const };
    await expect(followNews(again, at(one))).rejects.toMatchObject({
      problems: [{ code: 'follows.problems.already' }],
    });
    expect((await followNews({ kinds: ['RESULT', 'CALL'] }, at(one))).status).toBe('ACTIVE');
    await endFollow({ followId: (await own(one)).find((each) => each !== id) ?? '' }, at(one));
    expect((await endFollow({ followId: id }, at(one))).status).toBe('ENDED');
    expect(await own(one)).toEqual([]);
  });

  it('keeps the same once: its letter comes again, and once confirmed says that nothing is left to do', async () => {
    const [email, context] = [address(), { actor: visitor, now: testNow }];
    const [first, second] = [await byMail(email), await byMail(email)];
    expect(second.id).toBe(first.id);
    await confirmFollow({ token: await linkOf(db, 'confirm', first.id) }, context);
    const third = await byMail(email);
    expect(third).toMatchObject({ id: first.id, isNew: false, email });
    const subjects = (await letters(email)).map(({ subject }) => subject).toSorted();
    expect(subjects).toEqual(['您已关注过公益创投公告', '请确认关注公益创投公告', '请确认关注公益创投公告'].toSorted());
    const { followerId } = await db.follow.findUniqueOrThrow({ where: { id: first.id } });
    expect(await db.follow.count({ where: { followerId } })).toBe(1);
  });

  it('is not for flooding: neither from one computer nor to one mailbox', async () => {
    const email = address();
    for (const _ of [1, 2, 3]) await byMail(email);
    await expect(byMail(email)).rejects.toMatchObject({ kind: 'too-many' });
    const ip = randomUUID();
    for (let time = 0; time < 10; time += 1) await byMail(address(), ip);
    await expect(byMail(address(), ip)).rejects.toMatchObject({ kind: 'too-many' });
  });
});

it('a link is nobody’s to make', async () => {
  const { id } = await byMail(address());
  const context = { actor: visitor, now: testNow };
  for (const token of ['', id, `${id}.x`, await linkOf(db, 'end', id)])
    await expect(confirmFollow({ token }, context)).rejects.toMatchObject({ kind: 'not-found' });
  await expect(followingOfLetter({ f: 'x' }, context)).rejects.toMatchObject({ kind: 'not-found' });
});

it('one click ends all and the address goes; twice says the same', async () => {
  const email = address();
  const { id } = await byMail(email);
  await followNews({ kinds: ['RESULT'], email }, { actor: visitor, now: testNow });
  const { followerId } = await db.follow.findUniqueOrThrow({ where: { id } });
  const token = await linkOf(db, 'end', followerId);
  const context = { actor: visitor, now: testNow };
  expect((await followingOfLetter({ f: token }, context)).follows).toHaveLength(2);
  await endFollowing({ token }, context);
  await endFollowing({ token }, context);
  expect(await db.follower.findUniqueOrThrow({ where: { id: followerId } })).toMatchObject({
    email: '',
    endedAt: testNow,
  });
  expect(await db.follow.count({ where: { followerId, status: { not: 'ENDED' } } })).toBe(0);
});

it('what nobody confirms lapses, with its address', async () => {
  const { id } = await byMail(address());
  await lapseFollows(db, new Date(testNow.getTime() + 6 * DAY_MS));
  expect((await db.follow.findUniqueOrThrow({ where: { id } })).status).toBe('ASKED');
  await lapseFollows(db, new Date(testNow.getTime() + 8 * DAY_MS));
  const lapsed = await db.follow.findUniqueOrThrow({ where: { id }, include: { follower: true } });
  expect(lapsed).toMatchObject({ status: 'ENDED', follower: { email: '' } });
});
