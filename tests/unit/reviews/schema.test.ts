import { expect, test } from 'vitest';
import { closeStageInput, declareNoConflictInput, saveScoresInput, setPanelInput } from '@/lib/reviews/schema';

const pointsOf = (points: unknown) =>
  saveScoresInput.safeParse({ assignmentId: 'a', scores: [{ criterionId: 'c', points, version: '0' }] });

test.each([
  ['8', '8.00'],
  [' 7.5 ', '7.50'],
  ['７．２５', '7.25'],
  ['08', '8.00'],
  ['0', '0.00'],
  ['', ''],
  ['9.', '9.00'],
])('points %s are %s', (typed, expected) => {
  expect(pointsOf(typed)).toMatchObject({ success: true, data: { scores: [{ points: expected }] } });
});

test.each(['-1', '1.234', 'abc', '1e3', '12345', '.5'])('points %s are left for the rubric to judge', (typed) => {
  expect(pointsOf(typed)).toMatchObject({ success: true, data: { scores: [{ points: typed }] } });
});

test.each([null, 7, '1'.repeat(41)])('points %s are refused', (typed) => {
  expect(pointsOf(typed).error?.issues[0]?.message).toBe('kernel.problems.invalidValue');
});

test('a blank capacity leaves an expert out, and so does 0, whatever is said for all', () => {
  const panel = setPanelInput.parse({
    stageId: 's',
    version: '1',
    members: [
      { expertId: 'a', capacity: '' },
      { expertId: 'b', capacity: '30' },
      { expertId: 'c', capacity: '0' },
    ],
  });
  expect(panel.members.map(({ capacity }) => capacity)).toEqual([null, 30, 0]);
  expect(panel.everybody).toBeNull();
  for (const capacity of ['-1', '501', '2.5', 'x'])
    expect(setPanelInput.safeParse({ stageId: 's', version: 1, members: [{ expertId: 'a', capacity }] }).success).toBe(
      false,
    );
});

test('one ticked box and several are both lists', () => {
  expect(declareNoConflictInput.parse({ assignmentIds: 'a' }).assignmentIds).toEqual(['a']);
  expect(declareNoConflictInput.parse({ assignmentIds: ['a', 'b'] }).assignmentIds).toEqual(['a', 'b']);
  expect(declareNoConflictInput.safeParse({}).error?.issues[0]?.message).toBe('reviews.problems.chooseSome');
});

test('a place without a choice is no order', () => {
  expect(closeStageInput.parse({ stageId: 's', version: 1, tieOrder: ['', 'a'] })).toMatchObject({
    acceptMissing: false,
    reason: '',
    tieOrder: ['a'],
  });
});
