import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Answers } from '@/lib/forms/answers/answer-value';

type Kept = { formId: string | null; answers: Answers; by: string; now: Date };

/** A set for the further answers of a new demand; null where its call asks nothing further. */
export async function newAnswerSet(tx: Tx, { formId, answers, by, now }: Kept): Promise<string | null> {
  if (formId === null) return null;
  const { id } = await tx.answerSet.create({ data: { formId, createdAt: now } });
  await tx.answer.createMany({
    data: rowsOf(answers).map((row) => ({ ...row, answerSetId: id, updatedAt: now, updatedById: by })),
  });
  return id;
}

/** The answers of a mended demand in place of the earlier ones; what is no longer answered goes. */
export async function replaceAnswers(
  tx: Tx,
  answerSetId: string,
  { answers, by, now }: Omit<Kept, 'formId'>,
): Promise<void> {
  const rows = rowsOf(answers);
  await tx.answer.deleteMany({ where: { answerSetId, fieldKey: { notIn: rows.map(({ fieldKey }) => fieldKey) } } });
  for (const { fieldKey, value } of rows) {
    const written = { value, updatedAt: now, updatedById: by };
    await tx.answer.upsert({
      where: { answerSetId_fieldKey: { answerSetId, fieldKey } },
      create: { answerSetId, fieldKey, ...written },
      update: { ...written, version: { increment: 1 } },
    });
  }
}

const rowsOf = (answers: Answers): { fieldKey: string; value: Prisma.InputJsonValue }[] =>
  Object.entries(answers).map(([fieldKey, value]) => ({ fieldKey, value }));
