import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { planById } from '@/lib/plans/load';
import { uploadWordTemplate } from '@/lib/plans/settings/upload-word-template';
import { at } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, madeOnce, never } from '@/tests/support/door-contract';
import { temporaryFiles } from '@/tests/support/files';
import { templateFile } from '@/tests/support/word-templates';

temporaryFiles();
const place = await contractPlace();
const draft = () => createRound({ region: place.district, status: 'DRAFT' });

doorContract(uploadWordTemplate, {
  fresh: async () => {
    const { planId } = await draft();
    return { by: place.officer, planId, input: { planId, file: templateFile(['{项目名称}']) } };
  },
  result: { number: 1 },
  trail: ({ planId }) => ({ entityId: planId, cityId: place.city.id }),
  forbidden: () => place.observer,
  refused: {
    'rounds.problems.frozen': async ({ input }) => ({
      input: { ...input, planId: (await createRound({ region: place.district })).planId },
    }),
    'files.problems.templateUnclosed': ({ input }) => ({
      input: { ...input, file: templateFile(['{#预算明细}']) },
      field: 'file',
    }),
    'files.problems.kind': ({ input }) => ({
      input: { ...input, file: new File(['%PDF-1.4\n%%EOF'], '申报书.docx') },
      field: 'file',
    }),
  },
  invalid: { planId: '', file: 'a path' },
  version: never('a template is brought beside the others, and none of them counts by that'),
  again: 'done',
  race: madeOnce,
});

test('a template that is brought does not count yet, is kept with its placeholders, and stays beside the next', async () => {
  const { planId } = await draft();
  for (const tag of ['{项目名}', '{项目名称}'])
    await uploadWordTemplate({ planId, file: templateFile([tag]) }, at(place.officer));
  const rows = await db.wordTemplate.findMany({ where: { planId }, orderBy: { number: 'asc' } });
  expect(rows.map(({ number, tags }) => ({ number, tags }))).toEqual([
    { number: 1, tags: [{ name: '项目名', within: [], isBlock: false }] },
    { number: 2, tags: [{ name: '项目名称', within: [], isBlock: false }] },
  ]);
  expect(await planById(db, { planId })).toMatchObject({ wordFileId: null });
});

test('what was brought is neither changed nor removed', async () => {
  const { planId } = await draft();
  await uploadWordTemplate({ planId, file: templateFile(['{项目名称}']) }, at(place.officer));
  await expect(db.wordTemplate.updateMany({ where: { planId }, data: { number: 9 } })).rejects.toThrow();
  await expect(db.wordTemplate.deleteMany({ where: { planId } })).rejects.toThrow();
});
