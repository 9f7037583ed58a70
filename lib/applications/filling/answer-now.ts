import 'server-only';
import { db } from '@/lib/db/client';
import type { AnswerValue } from '@/lib/forms/answers/answer-value';
import { rawAnswer } from '@/lib/forms/answers/raw-answer';
import { formSections } from '@/lib/forms/definition/definition';
import { type Actor, isMemberOf } from '@/lib/kernel/actor';
import { cellNow } from '@/lib/sheets/cell-now';
import { formOfSheet } from '@/lib/sheets/form-of-sheet';

/** One answer as it is now, as its control shows it, and who wrote it when: what autosave shows when somebody was faster. */
export async function answerNow(
  actor: Actor,
  { applicationId, fieldKey }: { applicationId: string; fieldKey: string },
) {
  const application = await db.application.findUnique({
    where: { id: applicationId },
    select: { organisationId: true, sheetId: true },
  });
  if (application === null || !isMemberOf(actor, application.organisationId)) return null;
  const form = await formOfSheet(db, application.sheetId);
  const fields = formSections.parse(form.sections).flatMap((section) => section.fields);
  const field = fields.find(({ key }) => key === fieldKey);
  if (field === undefined) return null;
  const { value, ...cell } = await cellNow(db, application.sheetId, fieldKey);
  return { ...cell, value: rawAnswer(field, (value ?? undefined) as AnswerValue | undefined) };
}
