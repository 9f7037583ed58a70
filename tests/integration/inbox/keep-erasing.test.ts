import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { eraseAllDue } from '@/lib/inbox/keep-erasing';
import { postLetter } from '@/lib/mail/post-letter';
import { postTextMessages } from '@/lib/mail/post-text-messages';
import { createDemand, createDemandCallRow } from '@/tests/factories/demands';
import { createOrganisation } from '@/tests/factories/organisations';
import { createCity, testNow } from '@/tests/factories/people';
import { databasePrint } from '@/tests/support/database-print';

const later = (days: number) => new Date(testNow.getTime() + days * 86_400_000);

test('letters and text messages that have left lose their words and addresses; what waits keeps them', async () => {
  const text = { subject: '核实结果', body: '王敏您好，结果如下。' };
  await postLetter(db, { to: { email: 'wang@example.cn', name: '王敏' }, text }, testNow);
  await postTextMessages(db, [{ to: { phone: '13812341234', name: '王敏' }, text }], testNow);
  await db.letter.updateMany({ data: { status: 'SENT', sentAt: testNow } });
  await postLetter(db, { to: { email: 'wang@example.cn', name: '王敏' }, text }, testNow);

  await eraseAllDue(db, later(364));
  expect(await db.letter.count({ where: { erasedAt: null } })).toBe(3);
  await eraseAllDue(db, later(366));
  const emptied = { toEmail: '', toPhone: '', toPhoneIndex: '', toName: '', body: '', erasedAt: later(366) };
  const sent = await db.letter.findMany({ where: { status: 'SENT' } });
  expect(sent).toMatchObject([
    { ...emptied, subject: '核实结果' },
    { ...emptied, subject: '核实结果' },
  ]);
  expect(await db.letter.findMany({ where: { status: 'QUEUED' } })).toMatchObject([
    { toEmail: 'wang@example.cn', body: text.body, erasedAt: null },
  ]);
});

test('one job does all that is due, and once more finds nothing', async () => {
  const { district, street } = await createCity('甲市');
  const call = await createDemandCallRow({ region: district });
  const demand = await createDemand({ call, region: street, status: 'EXPIRED', submitterPhone: '13812341234' });
  const organisation = await createOrganisation(street, { status: 'REFUSED' });
  await eraseAllDue(db, later(400));
  expect((await db.demand.findUniqueOrThrow({ where: { id: demand.id } })).contactErasedAt).toEqual(later(400));
  expect((await db.organisation.findUniqueOrThrow({ where: { id: organisation.id } })).erasedAt).toEqual(later(400));
  const before = await databasePrint();
  await eraseAllDue(db, later(401));
  expect(await databasePrint()).toEqual(before);
});
