import { expect, test } from 'vitest';
import { applicationToCheck } from '@/lib/applications/applicant-queries';
import { submitApplication } from '@/lib/applications/submission/submit-application';
import { db } from '@/lib/db/client';
import { readExpression } from '@/lib/forms/expressions/read-expression';
import { formReferencesOf } from '@/lib/plans/form/form-references-of';
import { at } from '@/tests/factories/people';
import { changeTerms } from '@/tests/factories/rounds';
import { scene } from '@/tests/integration/applications/scene';

const message = '结束日期应晚于开始日期';

test("who breaks a round's rule reads its author's message at its field, and submits after mending it", async () => {
  const { application, owner, round } = await scene({ filled: true });
  const { references } = await formReferencesOf(db, round.plan);
  const read = readExpression('结束日期 晚于 开始日期', references, 'boolean');
  if (!read.ok) throw new Error('the rule cannot be read');
  await changeTerms(round, { formRules: [{ condition: read.tree, message, field: 'endsOn' }] });

  const answer = { sheetId_key: { sheetId: application.sheetId, key: 'endsOn' } };
  await db.cell.update({ where: answer, data: { value: '2026-06-01' } });
  const problem = { code: 'expressions.problems.ruleBroken', values: { message }, field: 'endsOn', section: 'cover' };
  await expect(submitApplication({ applicationId: application.id }, at(owner))).rejects.toMatchObject({
    kind: 'refused',
    problems: [problem],
  });
  const check = await applicationToCheck({ applicationId: application.id }, at(owner));
  expect(check.problems).toEqual([problem]);

  await db.cell.update({ where: answer, data: { value: '2026-12-31' } });
  expect(await submitApplication({ applicationId: application.id }, at(owner))).toMatchObject({ status: 'SUBMITTED' });
});
