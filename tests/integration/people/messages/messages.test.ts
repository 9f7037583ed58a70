import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { postLetter } from '@/lib/mail/post-letter';
import { invitationLetter } from '@/lib/people/letters';
import { loadActor } from '@/lib/people/load-actor';
import { markLettersRead } from '@/lib/people/messages/mark-letters-read';
import { ownLetters } from '@/lib/people/messages/own-letters';
import { at, plainActor, testNow } from '@/tests/factories/people';
import { doorContract, never } from '@/tests/support/door-contract';

/** Somebody with three letters, one a minute. */
async function reader() {
  const by = await plainActor();
  const { email } = await db.person.findUniqueOrThrow({ where: { id: by.personId } });
  const write = (minute: number, more = {}) =>
    db.letter.create({
      data: {
        toEmail: email,
        subject: `第${minute}封`,
        body: '内容',
        signedBy: '甲市民政局',
        createdAt: new Date(testNow.getTime() + minute * 60_000),
        ...more,
      },
    });
  const letters = [await write(1), await write(2), await write(3)];
  return { by, letters, write };
}
const unreadOf = async (by: Awaited<ReturnType<typeof plainActor>>) =>
  (await ownLetters({}, at(by))).letters.filter(({ readAt }) => readAt === null).map(({ subject }) => subject);

test('what was written to somebody is theirs alone, signed, and opens nothing any more', async () => {
  const [{ by, write }, other] = [await reader(), await reader()];
  await write(4, { body: '请打开 https://x.example/invitation/abc', secret: 'https://x.example/invitation/abc' });
  const { letters, total, unread } = await ownLetters({}, at(by));
  expect([total, unread, letters[0]?.text]).toEqual([4, 3, '请打开 ……\n\n甲市民政局']);
  expect((await ownLetters({}, at(other.by))).total).toBe(3);
  await expect(ownLetters({}, at(visitor))).rejects.toMatchObject({ kind: 'not-found' });
});

test('one is marked read, or it and all before: what came meanwhile stays unread', async () => {
  const { by, letters, write } = await reader();
  await markLettersRead({ letterId: letters[2]?.id ?? '' }, at(by));
  expect(await unreadOf(by)).toEqual(['第2封', '第1封']);
  await write(4);
  await markLettersRead({ letterId: letters[2]?.id ?? '', andOlder: 'yes' }, at(by));
  expect(await unreadOf(by)).toEqual(['第4封']);
});

test('a letter that brings a way in is none to be read within the house, sent or not', async () => {
  const { by, write } = await reader();
  const { email } = await db.person.findUniqueOrThrow({ where: { id: by.personId } });
  await postLetter(db, { to: { email, name: '' }, text: invitationLetter('甲', 'https://x.example/a') }, testNow);
  await write(5, { body: '请打开\n\n……\n\n' });
  const { unread, letters } = await ownLetters({}, at(by));
  expect([unread, letters.filter(({ isOneTime }) => isOneTime).length]).toEqual([3, 2]);
});

test('the number of unread ones comes with whoever is asking', async () => {
  const { by, write } = await reader();
  const session = await db.session.create({
    data: { personId: by.personId, createdAt: testNow, lastSeenAt: testNow },
  });
  await write(4, { body: '请打开 https://x.example/a', secret: 'https://x.example/a' });
  expect(await loadActor(session.id, testNow)).toMatchObject({ unread: 3 });
});

doorContract(markLettersRead, {
  fresh: async () => {
    const { by, letters } = await reader();
    return { by, input: { letterId: letters[2]?.id ?? '' } };
  },
  result: {},
  trail: () => null,
  forbidden: never('whoever it was not written to does not find it'),
  outsiders: { visitor: 'not-found' },
  refused: never('what was read can be read again'),
  invalid: { letterId: '一', andOlder: 'no' },
  version: never('the mark is all there is, and it is set once'),
  again: 'done',
  race: never('a letter that was read stays so'),
});
