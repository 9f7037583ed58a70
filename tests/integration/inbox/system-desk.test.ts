import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { systemDesk } from '@/lib/inbox/system-desk';
import { visitor } from '@/lib/kernel/actor';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';

const letter = (cityId: string, more: { status: 'QUEUED' | 'SENT' | 'FAILED'; createdAt: Date }) =>
  db.letter.create({
    data: { toEmail: 'a@example.org', toName: '某人', subject: '通知', body: '正文', cityId, ...more },
  });

test('a system administrator sees how the letters of their own city went, and nobody else does', async () => {
  const [here, there] = [await createCity('甲市'), await createCity('乙市')];
  const admin = await actorWith('SYSTEM_ADMINISTRATOR', here.city);
  const hourAgo = new Date(testNow.getTime() - 2 * 3_600_000);
  await letter(here.city.id, { status: 'FAILED', createdAt: hourAgo });
  await letter(here.city.id, { status: 'QUEUED', createdAt: hourAgo });
  await letter(here.city.id, { status: 'QUEUED', createdAt: testNow });
  await letter(here.city.id, { status: 'SENT', createdAt: hourAgo });
  await letter(there.city.id, { status: 'FAILED', createdAt: hourAgo });
  expect(await systemDesk({}, at(admin))).toMatchObject({
    waiting: [],
    lettersFailed: 1,
    lettersLate: 1,
    jobsFailed: 0,
  });
  expect((await systemDesk({}, at(admin))).clock.agrees).toBe(true);
  for (const stranger of [await actorWith('OFFICER', here.city), visitor])
    await expect(systemDesk({}, at(stranger))).rejects.toMatchObject({ kind: 'not-found' });
});
