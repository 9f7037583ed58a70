import { afterAll, beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import type { Work } from '@/lib/jobs/start-worker';
import { visitor } from '@/lib/kernel/actor';
import { causing } from '@/lib/kernel/cause';
import { handOutChore } from '@/lib/mail/hand-out';
import { postLetter } from '@/lib/mail/post-letter';
import { postLetters } from '@/lib/mail/post-letters';
import { letterChore, type Send } from '@/lib/mail/send-letter';
import { requestPasswordLink } from '@/lib/people/request-password-link';
import { wordsIn } from '@/lib/web/wording/words-in';
import { actorWith, at, createCity, createPerson, testNow } from '@/tests/factories/people';
import { doJobsNow } from '@/tests/support/job-work';

const text = { subject: '事项', body: '内容' };
const work = (send: Send): Work => ({
  kinds: [],
  chores: [handOutChore, letterChore(send)],
  actorOf: async () => null,
  words: wordsIn,
});
const sentBy = async (): Promise<string[]> => {
  const sent: string[] = [];
  await doJobsNow(work(async ({ toEmail }) => void sent.push(toEmail)));
  return sent;
};
const addressesOf = (name: string, count: number) =>
  Array.from({ length: count }, (_, n) => ({ to: { email: `${name}-${n}@example.cn`, name: '' }, text }));

beforeEach(async () => {
  await db.letter.deleteMany();
  process.env['SMTP_URL'] = 'smtp://localhost';
  delete process.env['MAIL_PER_ADDRESS_PER_HOUR'];
});
afterAll(() => {
  delete process.env['SMTP_URL'];
  delete process.env['MAIL_PER_ADDRESS_PER_HOUR'];
});

test('a notice of a thousand letters holds back neither a password link nor the letters of others', async () => {
  const [{ city, district }, person] = [await createCity(), await createPerson()];
  const [bulk, colleague] = [await actorWith('OFFICER', city), await actorWith('OFFICER', district)];
  const by = (actor: typeof bulk, work: () => Promise<void>) => causing({ actor, ip: '', subject: {} }, work);
  await by(bulk, () => db.$transaction((tx) => postLetters(tx, addressesOf('bulk', 1_000), testNow)));
  await by(colleague, () => db.$transaction((tx) => postLetters(tx, addressesOf('colleague', 3), testNow)));
  await requestPasswordLink({ email: person.email }, at(visitor));

  const sent = await sentBy();
  expect(sent).toHaveLength(1_004);
  expect(sent[0]).toBe(person.email);
  const places = sent.flatMap((email, place) => (email.startsWith('colleague') ? [place] : []));
  expect(Math.max(...places)).toBeLessThan(30);
  expect(await db.letter.count({ where: { status: { not: 'SENT' } } })).toBe(0);
});

test('who comes while a thousand are leaving waits for those at the door only', async () => {
  const { city } = await createCity();
  const [bulk, late] = [await actorWith('OFFICER', city), await actorWith('OFFICER', city)];
  await causing({ actor: bulk, ip: '', subject: {} }, () =>
    db.$transaction((tx) => postLetters(tx, addressesOf('bulk', 200), testNow)),
  );
  const sent: string[] = [];
  await doJobsNow(
    work(async ({ toEmail }) => {
      sent.push(toEmail);
      if (sent.length !== 50) return;
      await causing({ actor: late, ip: '', subject: {} }, () =>
        db.$transaction((tx) => postLetter(tx, { to: { email: 'late@example.cn', name: '' }, text }, new Date())),
      );
    }),
  );
  expect(sent.indexOf('late@example.cn') - 50).toBeLessThanOrEqual(21);
  expect(new Set(sent).size).toBe(201);
});

test('above its measure an address waits, the others do not, and nothing is lost', async () => {
  process.env['MAIL_PER_ADDRESS_PER_HOUR'] = '3';
  const flood = Array.from({ length: 45 }, () => ({ to: { email: 'flood@example.cn', name: '' }, text }));
  await db.$transaction((tx) => postLetters(tx, [...flood, ...addressesOf('other', 2)], testNow));
  const link = {
    subject: '事项',
    body: 'https://gongchuang.example/invitation/abc',
    secret: 'https://gongchuang.example/invitation/abc',
  };
  await db.$transaction((tx) => postLetter(tx, { to: { email: 'flood@example.cn', name: '' }, text: link }, testNow));

  const count = (email: string, all: string[]) => all.filter((each) => each === email).length;
  const sent = await sentBy();
  expect([
    count('flood@example.cn', sent),
    count('other-0@example.cn', sent),
    count('other-1@example.cn', sent),
  ]).toEqual([3, 1, 1]);
  const held = await db.letter.findMany({ where: { status: 'QUEUED' } });
  expect(held).toHaveLength(43);
  expect(held.filter(({ heldUntil, handedAt }) => heldUntil === null || handedAt !== null)).toEqual([]);

  // An hour later.
  await db.letter.updateMany({
    where: { handedAt: { not: null } },
    data: { handedAt: new Date(Date.now() - 3_601_000) },
  });
  await db.letter.updateMany({
    where: { heldUntil: { not: null } },
    data: { heldUntil: new Date(Date.now() - 1_000) },
  });
  expect(await sentBy()).toEqual(Array.from({ length: 3 }, () => 'flood@example.cn'));
  expect(await db.letter.count({ where: { status: 'QUEUED' } })).toBe(40);
});

test('a letter is put down to who caused it, and to the city', async () => {
  const { city } = await createCity();
  const officer = await actorWith('OFFICER', city);
  const post = () =>
    db.$transaction((tx) => postLetter(tx, { to: { email: 'a@example.cn', name: '' }, text }, testNow));
  await causing({ actor: officer, ip: '', subject: {} }, post);
  await causing({ actor: officer, ip: '', subject: { cityId: 'elsewhere' } }, post);
  await causing({ actor: visitor, ip: '192.0.2.1', subject: {} }, post);
  await post();
  const causes = (await db.letter.findMany({ orderBy: { id: 'asc' } })).map(({ causedBy, cityId }) => [
    causedBy,
    cityId,
  ]);
  expect(causes).toEqual([
    [officer.personId, city.id],
    [officer.personId, 'elsewhere'],
    [expect.stringMatching(/^visitor:[0-9a-f]{16}$/), null],
    ['system', null],
  ]);
});
