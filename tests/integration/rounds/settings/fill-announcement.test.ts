import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { fillAnnouncement } from '@/lib/rounds/settings/fill-announcement';
import { at } from '../../../factories/people';
import { draftEdit } from '../../../support/draft-edit';

const setting = draftEdit(fillAnnouncement, ({ id, version }) => ({ roundId: id, version }));

test('what the settings know is filled in, the document number stays open', async () => {
  const { id, version } = await setting.draft();
  await db.announcementSection.updateMany({
    where: { roundId: id, key: 'purpose' },
    data: { body: '〔文号〕〔批次名称〕〔单项上限〕' },
  });
  await fillAnnouncement({ roundId: id, version }, at(setting.officer));
  expect((await db.announcementSection.findFirst({ where: { roundId: id, key: 'purpose' } }))?.body).toBe(
    '〔文号〕2026 年测试公益创投200,000.00 元',
  );
});
