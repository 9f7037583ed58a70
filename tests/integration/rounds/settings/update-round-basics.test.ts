import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { updateRoundBasics } from '@/lib/rounds/settings/update-round-basics';
import { at } from '@/tests/factories/people';
import { draftEdit } from '@/tests/support/draft-edit';

const basics = {
  title: '新名称',
  summary: '简介',
  host: '测试市妇女联合会',
  organiser: '测试市社会组织服务中心',
  coOrganisers: ['甲基金会', '乙促进会'],
  contactName: '李明',
  contactPhone: '0571-87000001',
  complaintPhone: '0571-87000002',
};
const setting = draftEdit(updateRoundBasics, ({ id, version }) => ({ ...basics, roundId: id, version }));

test('the basics are changed and recorded', async () => {
  const { id, version } = await setting.draft();
  await updateRoundBasics({ ...basics, roundId: id, version }, at(setting.officer));
  expect(await db.round.findUnique({ where: { id } })).toMatchObject({ ...basics, version: version + 1 });
  expect(await db.trailEntry.count({ where: { entity: 'round', entityId: id, command: 'round.updateBasics' } })).toBe(
    1,
  );
});

test('co-organisers are typed one a line; empty lines and a name said twice do not count', async () => {
  const { id, version } = await setting.draft();
  const typed = { ...basics, coOrganisers: '甲基金会\n\n 乙促进会 \n甲基金会', roundId: id, version };
  await updateRoundBasics(typed, at(setting.officer));
  expect(await db.round.findUnique({ where: { id } })).toMatchObject({ coOrganisers: ['甲基金会', '乙促进会'] });
});

test('a round needs a title', async () => {
  const { id, version } = await setting.draft();
  await expect(
    updateRoundBasics({ ...basics, title: ' ', roundId: id, version }, at(setting.officer)),
  ).rejects.toMatchObject({
    kind: 'invalid',
    problems: [{ field: 'title' }],
  });
});
