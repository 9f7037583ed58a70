import 'server-only';
import { db } from '@/lib/db/client';
import type { AnswerValue } from '@/lib/forms/answers/answer-value';
import { rawAnswer } from '@/lib/forms/answers/raw-answer';
import { formSections } from '@/lib/forms/definition/definition';
import { type Actor, isMemberOf } from '@/lib/kernel/actor';

/** One answer as it is now, as its control shows it, and who wrote it when: what autosave shows when somebody was faster. */
export async function answerNow(
  actor: Actor,
  { applicationId, fieldKey }: { applicationId: string; fieldKey: string },
) {
  const application = await db.application.findUnique({
    where: { id: applicationId },
    select: {
      organisationId: true,
      answerSetId: true,
      answerSet: { select: { form: { select: { sections: true } } } },
    },
  });
  if (application === null || !isMemberOf(actor, application.organisationId)) return null;
  const fields = formSections.parse(application.answerSet.form.sections).flatMap((section) => section.fields);
  const field = fields.find(({ key }) => key === fieldKey);
  if (field === undefined) return null;
  const answer = await db.answer.findUnique({
    where: { answerSetId_fieldKey: { answerSetId: application.answerSetId, fieldKey } },
  });
  const writer =
    answer === null ? null : await db.person.findUnique({ where: { id: answer.updatedById }, select: { name: true } });
  return {
    value: rawAnswer(field, (answer?.value ?? undefined) as AnswerValue | undefined),
    version: answer?.version ?? 0,
    writerName: writer?.name ?? '',
    savedAt: answer?.updatedAt ?? null,
  };
}
