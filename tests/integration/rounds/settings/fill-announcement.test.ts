import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { fillAnnouncement } from '@/lib/rounds/settings/fill-announcement';
import { at } from '@/tests/factories/people';
import { draftEdit } from '@/tests/support/draft-edit';

const setting = draftEdit(fillAnnouncement, ({ id, plan }) => ({ roundId: id, planVersion: plan.version }), {
  invalid: { roundId: '', planVersion: 'x' },
});

test('what the settings know is filled in, the document number stays open', async () => {
  const { id, planId, plan } = await setting.draft();
  await db.announcementSection.updateMany({
    where: { planId, key: 'purpose' },
    data: { body: '〔文号〕〔批次名称〕〔单项上限〕' },
  });
  await fillAnnouncement({ roundId: id, planVersion: plan.version }, at(setting.officer));
  expect((await db.announcementSection.findFirst({ where: { planId, key: 'purpose' } }))?.body).toBe(
    '〔文号〕2026 年测试公益创投200,000.00 元',
  );
});
