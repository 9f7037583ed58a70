import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type Answers, asJson } from '@/lib/forms/answers/answer-value';
import type { FormSection } from '@/lib/forms/definition/definition';
import { sensitivePaths } from '@/lib/forms/definition/sensitive-paths';
import type { Problem } from '@/lib/kernel/refusal';
import { putCells } from '@/lib/sheets/put-cells';
import { sealCells } from '@/lib/sheets/sealed-cells';
import { writeSheet } from '@/lib/sheets/write-sheet';

type Kept = {
  formId: string | null;
  questions: readonly FormSection[];
  cityId: string;
  answers: Answers;
  by: string;
  now: Date;
};

/** A sheet for the further answers of a new demand; null where its call asks nothing further. */
export async function newSheet(tx: Tx, { formId, questions, cityId, answers, by, now }: Kept): Promise<string | null> {
  if (formId === null) return null;
  const { id } = await tx.sheet.create({ data: { kind: 'DEMAND', cityId, formId, createdAt: now } });
  const first = { sheetId: id, version: 1, updatedAt: now, updatedById: by };
  const cells = Object.entries(answers).map(([key, value]) => ({ ...first, key, value: asJson(value) }));
  await putCells(tx, await sealCells(tx, cells, sensitiveIn(questions)));
  return id;
}

/** The answers of a mended demand in place of the earlier ones; what is no longer answered is emptied. */
export async function replaceAnswers(
  tx: Tx,
  sheetId: string,
  { questions, answers, by, now }: Pick<Kept, 'questions' | 'answers' | 'by' | 'now'>,
): Promise<void> {
  const earlier = await tx.cell.findMany({ where: { sheetId }, select: { key: true } });
  const keys = new Set([...earlier.map(({ key }) => key), ...Object.keys(answers)]);
  const cells = [...keys].map((key) => ({ key, value: asJson(answers[key] ?? null) }));
  await writeSheet(tx, sheetId, { cells, by, now, conflict: fasterElsewhere, sensitive: sensitiveIn(questions) });
}

const sensitiveIn = (questions: readonly FormSection[]): Set<string> =>
  sensitivePaths(questions.flatMap(({ fields }) => fields));

/** The demand's own version says whether somebody was faster; a single answer is never at odds. */
const fasterElsewhere = (): Problem => ({ code: 'kernel.problems.changedMeanwhile' });
