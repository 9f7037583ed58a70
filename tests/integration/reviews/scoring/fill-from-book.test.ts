import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { fillFromBook } from '@/lib/reviews/scoring/book/fill-from-book';
import { scoreBook } from '@/lib/reviews/scoring/book/score-book';
import { saveScores } from '@/lib/reviews/scoring/save-scores';
import { at } from '@/tests/factories/people';
import { createAssignment, createReviewWorld, openTestStage, type TestExpert } from '@/tests/factories/reviews';
import { asOne, doorContract, never } from '@/tests/support/door-contract';

/** Two open sheets of one expert, and one of another; what a table says is laid over what the first took down. */
async function open() {
  const world = await createReviewWorld({ applications: 2, sumRule: 'MEAN' });
  await openTestStage(world, world.stageId);
  const [expert, other] = world.experts as [TestExpert, TestExpert];
  const { stageId } = world;
  const ids: string[] = [];
  for (const { id: applicationId } of world.applications)
    ids.push((await createAssignment({ stageId, applicationId, expert, status: 'ACCEPTED' })).id);
  await createAssignment({
    stageId,
    applicationId: world.applications[0]?.id ?? '',
    expert: other,
    status: 'ACCEPTED',
  });
  const taken = async (who = expert): Promise<unknown[][]> => {
    const { bytes } = await scoreBook({ stageId }, at(who));
    return (await readXlsx(bytes)).sheets[0]?.rows ?? [];
  };
  return { ...world, expert, other, ids, taken };
}

const csv = (rows: unknown[][]): File =>
  new File(
    [`\uFEFF${rows.map((row) => row.map((cell) => `"${String(cell ?? '')}"`).join(',')).join('\n')}`],
    '评分表.csv',
    { type: 'text/csv' },
  );

/** The row with these words in its columns, as somebody fills it in. */
const filled = (row: unknown[] | undefined, ...cells: unknown[]) => [
  ...(row ?? []).slice(0, 2),
  ...cells,
  ...(row ?? []).slice(2 + cells.length),
];

test('taken down, looked at, written: what stands there then is what the table says, and nothing is handed in', async () => {
  const { stageId, expert, ids, taken, criteria } = await open();
  await saveScores(
    { assignmentId: ids[0] ?? '', scores: [{ criterionId: criteria[0]?.id ?? '', points: '50', version: 0 }] },
    at(expert),
  );
  const [head, one, two] = await taken();
  expect(head).toEqual([
    '申报编号',
    '项目',
    '1. 需求真实性（0–60）',
    '2. 方案可行性（0–40）',
    '3. 配套资金（0–5）',
    '建议金额（元）',
    '评审意见',
    '标识（请勿改动）',
  ]);
  expect(one?.slice(1, 4)).toEqual(['申报机构1 — 项目1', 50, null]);
  const table = csv([head ?? [], filled(one, 55, 38.5), filled(two, '', 30, '', '42000', '方案可行')]);

  await expect(fillFromBook({ stageId, file: table, intent: 'check' }, at(expert))).resolves.toMatchObject({
    isFilled: false,
    cells: 5,
  });
  expect(await db.cell.count({ where: { sheet: { assignment: { id: ids[1] ?? '' } } } })).toBe(0);
  await expect(fillFromBook({ stageId, file: table, intent: 'fill' }, at(expert))).resolves.toMatchObject({
    isFilled: true,
    ids,
    cells: 5,
  });
  const [, again, last] = await taken();
  expect(again?.slice(2, 4)).toEqual([55, 38.5]);
  expect(last?.slice(2, 7)).toEqual([null, 30, null, 42_000, '方案可行']);
  const states = await db.reviewAssignment.findMany({ where: { id: { in: ids } }, select: { status: true } });
  expect(states.map(({ status }) => status)).toEqual(['ACCEPTED', 'ACCEPTED']);
  // The same table once more was taken before all that: what is there already is no conflict.
  await expect(fillFromBook({ stageId, file: table, intent: 'fill' }, at(expert))).resolves.toMatchObject({ cells: 0 });
});

test('of several that are wrong all are told by their rows, and nothing of the table is written', async () => {
  const { stageId, expert, ids, taken, criteria } = await open();
  const [head, one, two] = await taken();
  await saveScores(
    { assignmentId: ids[1] ?? '', scores: [{ criterionId: criteria[0]?.id ?? '', points: '50', version: 0 }] },
    at(expert),
  );
  const table = csv([head ?? [], filled(one, 61, 30), filled(two, 40)]);
  await expect(fillFromBook({ stageId, file: table, intent: 'fill' }, at(expert))).rejects.toMatchObject({
    problems: [
      { code: 'reviews.problems.bookPoints', field: 'file', values: { row: 2, max: '60' } },
      { code: 'reviews.problems.bookChanged', field: 'file', values: { row: 3 } },
    ],
  });
  expect(await db.cell.count({ where: { sheet: { assignment: { id: ids[0] ?? '' } } } })).toBe(0);
});

test('a sheet of somebody else’s is no row of one’s own table', async () => {
  const { stageId, expert, other, officer, taken } = await open();
  const [head, theirs] = await taken(other);
  const table = csv([head ?? [], filled(theirs, 60)]);
  await expect(fillFromBook({ stageId, file: table, intent: 'fill' }, at(expert))).rejects.toMatchObject({
    problems: [{ code: 'reviews.problems.bookRow' }],
  });
  await expect(scoreBook({ stageId }, at(officer))).rejects.toMatchObject({ kind: 'not-found' });
});

doorContract(fillFromBook, {
  fresh: async () => {
    const world = await open();
    const [head, one] = await world.taken();
    return {
      ...world,
      by: world.expert,
      input: { stageId: world.stageId, file: csv([head ?? [], filled(one, 55)]), intent: 'fill' as const },
    };
  },
  result: { isFilled: true, cells: 1 },
  trail: ({ round }, { ids }) => ({ entityId: ids[0] ?? '', cityId: round.cityId }),
  forbidden: never('nobody sees open sheets of their own that they may not fill in'),
  refused: {
    'reviews.problems.bookHead': ({ input }) => ({ input: { ...input, file: csv([['项目'], ['一']]) }, field: 'file' }),
    'files.problems.kind': ({ input }) => ({
      input: { ...input, file: new File(['PK\u0003\u0004 no workbook'], '评分表.xlsx') },
      field: 'file',
    }),
  },
  invalid: { stageId: '', file: 'a path', intent: 'perhaps' },
  version: never('each row says which versions were seen, and a test holds them to it'),
  again: 'done',
  race: asOne('the second finds there what it says'),
});
