import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import type { Work } from '@/lib/jobs/start-worker';
import { visitor } from '@/lib/kernel/actor';
import { handOutChore } from '@/lib/mail/hand-out';
import { postLetter } from '@/lib/mail/post-letter';
import { postLetters } from '@/lib/mail/post-letters';
import { letters } from '@/lib/mail/queries';
import { queueWaitingLetters } from '@/lib/mail/queue-letters';
import { letterChore, type Send } from '@/lib/mail/send-letter';
import { wordsIn } from '@/lib/web/wording/words-in';
import { at, plainActor, testNow } from '@/tests/factories/people';
import { owner } from '@/tests/support/as-owner';
import { doJobsNow, queueLength } from '@/tests/support/job-work';

const text = { subject: '事项', body: '内容' };
const post = (email: string) => db.$transaction((tx) => postLetter(tx, { to: { email, name: '某人' }, text }, testNow));
const work = (send: Send): Work => ({
  kinds: [],
  chores: [handOutChore, letterChore(send)],
  actorOf: async () => null,
  words: wordsIn,
});
const broken: Send = async () => {
  throw new Error('550 mailbox unavailable');
};

beforeEach(async () => {
  await db.letter.deleteMany();
  process.env['SMTP_URL'] = 'smtp://localhost';
  process.env['GONGCHUANG_DEMO'] = '1';
});
afterAll(() => {
  delete process.env['GONGCHUANG_DEMO'];
  delete process.env['SMTP_URL'];
});

describe('letters', () => {
  it('each goes out once, after its transaction', async () => {
    await post('a@example.cn');
    await db.$transaction((tx) =>
      postLetters(
        tx,
        [
          { to: { email: 'b@example.cn', name: '' }, text },
          { to: { email: '', name: '' }, text },
        ],
        testNow,
      ),
    );
    const sent: string[] = [];
    await doJobsNow(work(async ({ toEmail }) => void sent.push(toEmail)));
    expect(sent.toSorted()).toEqual(['a@example.cn', 'b@example.cn']);
    expect((await letters({}, at(visitor))).rows.map(({ status }) => status)).toEqual(['SENT', 'SENT']);
    // Those to one address, whose signs are taken as they stand.
    const found = async (to: string) => (await letters({ to }, at(visitor))).rows.map(({ toEmail }) => toEmail);
    expect([await found('B@example'), await found('_@example')]).toEqual([['b@example.cn'], []]);
    await queueWaitingLetters();
    expect(await queueLength()).toBe(0);
  });

  it('nothing goes out for a change that was rolled back', async () => {
    const failing = db.$transaction(async (tx) => {
      await postLetter(tx, { to: { email: 'a@example.cn', name: '' }, text }, testNow);
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    expect([await db.letter.count(), await queueLength()]).toEqual([0, 0]);
  });

  it('is tried again at growing intervals, then given up; the others still go', async () => {
    await post('gone@example.cn');
    await post('here@example.cn');
    const send: Send = async (letter) => (letter.toEmail === 'gone@example.cn' ? broken(letter) : undefined);
    await doJobsNow(work(send));
    const gone = () => db.letter.findFirstOrThrow({ where: { toEmail: 'gone@example.cn' } });
    expect(await gone()).toMatchObject({ status: 'QUEUED', tries: 1, lastError: '550 mailbox unavailable' });
    expect(await db.letter.count({ where: { status: 'SENT' } })).toBe(1);
    expect(await db.$queryRaw`SELECT attempts, run_at > now() AS "pauses" FROM graphile_worker.jobs`).toEqual([
      { attempts: 1, pauses: true },
    ]);
    for (let tries = 2; tries <= 12; tries += 1) await doJobsNow(work(send));
    expect(await gone()).toMatchObject({ status: 'FAILED', tries: 11 });
    expect(await queueLength()).toBe(0);
  });

  it('waits in the outbox while no mail is configured, and is asked for once it is', async () => {
    delete process.env['SMTP_URL'];
    await post('a@example.cn');
    expect(await queueLength()).toBe(0);
    process.env['SMTP_URL'] = 'smtp://localhost';
    await queueWaitingLetters();
    await queueWaitingLetters();
    expect(await queueLength()).toBe(1);
    await doJobsNow(work(async () => undefined));
    expect((await letters({}, at(visitor))).rows[0]?.status).toBe('SENT');
  });

  it('forgets what it could open once it has left or been given up, and not before', async () => {
    const secret = 'https://gongchuang.example/invitation/abc';
    const opening = { subject: '事项', body: `请打开 ${secret} 。`, secret };
    for (const email of ['here@example.cn', 'gone@example.cn'])
      await db.$transaction((tx) => postLetter(tx, { to: { email, name: '' }, text: opening }, testNow));
    const sent: string[] = [];
    const send: Send = async (letter) =>
      letter.toEmail === 'gone@example.cn' ? broken(letter) : void sent.push(letter.body);
    const kept = async () =>
      (await db.letter.findMany({ orderBy: { id: 'asc' } })).map(({ body, ...rest }) => [body, rest.secret]);
    await doJobsNow(work(send));
    expect(sent).toEqual([opening.body]);
    expect(await kept()).toEqual([
      ['请打开 …… 。', ''],
      [opening.body, secret],
    ]);
    for (let tries = 2; tries <= 12; tries += 1) await doJobsNow(work(send));
    expect(await kept()).toEqual([1, 2].map(() => ['请打开 …… 。', '']));
  });

  it('posts nothing to nobody', async () => {
    await post('');
    expect(await letters({}, at(visitor))).toMatchObject({ total: 0, rows: [] });
  });

  it('nobody reads them outside a demonstration', async () => {
    delete process.env['GONGCHUANG_DEMO'];
    await post('a@example.cn');
    await expect(letters({}, at(visitor))).rejects.toMatchObject({ kind: 'not-found' });
    await expect(letters({}, at(await plainActor()))).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('is not sent again when the database is away just after the mail server took it', async () => {
    await post('a@example.cn');
    await owner.$executeRawUnsafe('CREATE SEQUENCE fails');
    await owner.$executeRawUnsafe(`CREATE FUNCTION away() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF NEW."status" = 'SENT' AND nextval('fails') <= 2 THEN RAISE EXCEPTION 'away'; END IF; RETURN NEW; END $$`);
    await owner.$executeRawUnsafe('CREATE TRIGGER away BEFORE UPDATE ON "Letter" FOR EACH ROW EXECUTE FUNCTION away()');
    const sent: string[] = [];
    await doJobsNow(work(async ({ id }) => void sent.push(id)));
    await owner.$executeRawUnsafe('DROP TRIGGER away ON "Letter"');
    await doJobsNow(work(async ({ id }) => void sent.push(id)));
    const [letter] = await db.letter.findMany();
    expect([sent, letter]).toEqual([[letter?.id], expect.objectContaining({ status: 'SENT', tries: 1 })]);
  });
});
