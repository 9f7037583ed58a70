import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { postLetter } from '@/lib/mail/post-letter';
import { letters } from '@/lib/mail/queries';
import { sendQueuedLetters } from '@/lib/mail/send-queued';
import { testNow } from '@/tests/factories/people';

const later = (minutes: number) => new Date(testNow.getTime() + minutes * 60_000);
const post = (email: string) =>
  db.$transaction((tx) => postLetter(tx, { email, name: '某人' }, { subject: '事项', body: '内容' }, testNow));
const broken = async () => {
  throw new Error('550 mailbox unavailable');
};

beforeEach(() => db.letter.deleteMany());

describe('sendQueuedLetters', () => {
  it('sends each letter once, even when two servers look at once', async () => {
    await post('a@example.cn');
    await post('b@example.cn');
    const sent: string[] = [];
    const send = async ({ toEmail }: { toEmail: string }) => void sent.push(toEmail);
    await Promise.all([sendQueuedLetters(send, testNow), sendQueuedLetters(send, testNow)]);
    expect(sent.toSorted()).toEqual(['a@example.cn', 'b@example.cn']);
    expect((await letters(1)).rows.map(({ status, sentAt }) => [status, sentAt])).toEqual([
      ['SENT', testNow],
      ['SENT', testNow],
    ]);
    expect(await sendQueuedLetters(send, later(10))).toBe(0);
  });

  it('tries again at growing intervals, then gives up; the others still go', async () => {
    await post('gone@example.cn');
    expect(await sendQueuedLetters(broken, testNow)).toBe(0);
    expect((await letters(1)).rows[0]).toMatchObject({
      status: 'QUEUED',
      tries: 1,
      lastError: '550 mailbox unavailable',
    });
    await sendQueuedLetters(broken, testNow);
    expect((await letters(1)).rows[0]?.tries).toBe(1);
    for (const minutes of [1, 5, 15, 60, 240]) await sendQueuedLetters(broken, later(minutes));
    expect((await letters(1)).rows[0]).toMatchObject({ status: 'FAILED', tries: 6 });
    expect(await sendQueuedLetters(async () => undefined, later(1000))).toBe(0);
  });

  it('posts nothing to nobody', async () => {
    await post('');
    expect(await letters(1)).toEqual({ total: 0, rows: [] });
  });
});
