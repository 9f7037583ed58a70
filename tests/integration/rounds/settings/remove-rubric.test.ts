import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { removeRubric } from '@/lib/rounds/settings/remove-rubric';
import { at, createCity } from '../../../factories/people';
import { createRound } from '../../../factories/rounds';
import { draftEdit } from '../../../support/draft-edit';

/** A rubric that no stage scores by, as one made by mistake. */
async function unused({ id: roundId }: { id: string }) {
  const criteria = { create: [{ position: 0, group: '需求', name: '真实', maxPoints: '100' }] };
  return db.rubric.create({ data: { roundId, title: '多余的评分表', criteria } });
}

const setting = draftEdit(removeRubric, async (round) => ({
  roundId: round.id,
  version: round.version,
  rubricId: (await unused(round)).id,
}));

test('a rubric nobody scores by is taken away with its criteria, the others stay', async () => {
  const round = await setting.draft();
  const before = await db.rubric.count({ where: { roundId: round.id } });
  const { id: rubricId } = await unused(round);
  await removeRubric({ roundId: round.id, version: round.version, rubricId }, at(setting.officer));
  expect(await db.rubric.count({ where: { roundId: round.id } })).toBe(before);
  expect(await db.criterion.count({ where: { rubricId } })).toBe(0);
});

test('one that a stage scores by stays', async () => {
  const { id, version } = await setting.draft();
  const stage = await db.reviewStage.findFirstOrThrow({ where: { roundId: id } });
  await expect(
    removeRubric({ roundId: id, version, rubricId: stage.rubricId }, at(setting.officer)),
  ).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ code: 'rounds.problems.rubricUsed', values: { stages: stage.name } }],
  });
});

test("another round's rubric is not found", async () => {
  const { id, version } = await setting.draft();
  const foreign = await unused(await createRound({ region: (await createCity('丁市')).district, status: 'DRAFT' }));
  await expect(removeRubric({ roundId: id, version, rubricId: foreign.id }, at(setting.officer))).rejects.toMatchObject(
    { kind: 'not-found' },
  );
});
