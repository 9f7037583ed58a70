import 'server-only';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { type AnswerValue, asJson } from '@/lib/forms/answers/answer-value';
import { carriedAnswer, mayLoseAnswers } from '@/lib/forms/answers/carried-answer';
import { type FormField, formSections } from '@/lib/forms/definition/definition';
import { keptAsideKey } from './kept-aside';

type Form = { id: string; number: number; sections: unknown };
type Carrying = { answerSetIds: readonly string[]; form: Form; personId: string; now: Date };

/**
 * Takes answer sets over to a newer version of their form. Nothing is lost: an answer of which not everything fits the
 * new form is kept aside as it was, under a name no field can have. The caller holds the locks of the applications.
 */
export async function carryAnswers(tx: Tx, { answerSetIds, form, personId, now }: Carrying): Promise<void> {
  const sets = { id: { in: [...answerSetIds] }, formId: { not: form.id } };
  const olds = await tx.form.findMany({
    where: { answerSets: { some: sets } },
    select: { id: true, number: true, sections: true },
  });
  for (const old of olds) {
    const [before, after] = [fieldsOf(old), fieldsOf(form)];
    const atRisk = [...before.keys()].filter((key) => mayLoseAnswers(before.get(key), after.get(key)));
    const answers = await tx.answer.findMany({
      where: { answerSet: { ...sets, formId: old.id }, fieldKey: { in: atRisk } },
    });
    for (const { answerSetId, fieldKey, ...answer } of answers.filter(({ value }) => value !== null)) {
      // Written by `parseAnswer` alone, which is what the shape rests on.
      const { value, lost } = carriedAnswer(before.get(fieldKey), after.get(fieldKey), answer.value as AnswerValue);
      if (lost)
        await tx.answer.create({
          data: {
            ...answer,
            answerSetId,
            value: answer.value as Prisma.InputJsonValue,
            fieldKey: keptAsideKey(fieldKey, old.number),
          },
        });
      await tx.answer.update({
        where: { answerSetId_fieldKey: { answerSetId, fieldKey } },
        data: {
          value: value === null ? Prisma.JsonNull : (asJson(value) as Prisma.InputJsonValue),
          version: { increment: 1 },
          updatedAt: now,
          updatedById: personId,
        },
      });
    }
  }
  await tx.answerSet.updateMany({ where: sets, data: { formId: form.id } });
}

function fieldsOf({ sections }: Form): Map<string, FormField> {
  return new Map(formSections.parse(sections).flatMap(({ fields }) => fields.map((field) => [field.key, field])));
}
