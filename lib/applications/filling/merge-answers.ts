import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type AnswerValue, asJson } from '@/lib/forms/answers/answer-value';
import { parseAnswer } from '@/lib/forms/answers/parse-answer';
import { problemsInPlace } from '@/lib/forms/answers/problems-in-answers';
import type { FieldOf, FormField } from '@/lib/forms/definition/definition';
import { sensitivePaths } from '@/lib/forms/definition/sensitive-paths';
import { type Problem, problemIf, Refusal, refuseIf } from '@/lib/kernel/refusal';
import { sealCells } from '@/lib/sheets/sealed-cells';
import { mergeIntoSheet } from '@/lib/sheets/write-sheet';
import type { ApplicationToFill } from './application-to-fill';

type Sent = { answers: Record<string, unknown>; versions: Record<string, number>; personId: string; now: Date };
export type ReadAnswer = { field: FormField; value: AnswerValue | null };

/**
 * What is to be written of what was typed, beside what is stored.
 * @throws Refusal 'refused' with what cannot be stored, 'conflict' with the fields that somebody else has changed meanwhile
 */
export async function mergeAnswers(tx: Tx, application: ApplicationToFill, sent: Sent) {
  const { form } = application;
  const fields = new Map(form.sections.flatMap((section) => section.fields).map((field) => [field.key, field]));
  refuseOutdatedPage(form, fields, sent.answers);
  const { read, problems } = readAnswers(fields, sent.answers);
  refuseIf([...problems, ...(await problemsInPlaces(tx, application, read))]);
  const { put, versions } = mergeIntoSheet(application, {
    cells: read.map(({ field: { key }, value }) => ({
      key,
      value: asJson(value),
      seen: sent.versions[key],
    })),
    by: sent.personId,
    now: sent.now,
    conflict: (key) => atField({ code: 'forms.problems.changedMeanwhile' }, fieldOf(fields, key)),
  });
  const written = new Set(put.map(({ key }) => key));
  const sealed = await sealCells(tx, put, sensitivePaths(fields.values()));
  return { put: sealed, versions, changed: read.filter(({ field }) => written.has(field.key)) };
}

/** A page opened before an amendment may still hold fields that are gone since; that is nobody's fault. */
function refuseOutdatedPage(
  { number }: { number: number },
  fields: Map<string, FormField>,
  answers: Record<string, unknown>,
): void {
  const isOutdated = number > 1 && Object.keys(answers).some((key) => !fields.has(key));
  if (isOutdated) throw new Refusal('conflict', [{ code: 'applications.problems.formAmended' }]);
}

function readAnswers(fields: Map<string, FormField>, answers: Record<string, unknown>) {
  const problems: Problem[] = [];
  const read = Object.entries(answers).flatMap(([key, raw]): ReadAnswer[] => {
    const field = fieldOf(fields, key);
    const answer = parseAnswer(field, raw);
    if (answer.ok) return [{ field, value: answer.value }];
    problems.push(...answer.problems.map((problem) => atField(problem, field)));
    return [];
  });
  return { read, problems };
}

function fieldOf(fields: Map<string, FormField>, key: string): FormField {
  const field = fields.get(key);
  if (field === undefined) throw new Refusal('invalid', [{ code: 'kernel.problems.hostileField' }]);
  return field;
}

function atField(problem: Problem, { key, label }: FormField): Problem {
  const field = ['answers', key, problem.field].filter((part) => part !== undefined).join('.');
  return { ...problem, field, values: { label, ...problem.values } };
}

/** Categories and regions are the round's; a foreign one never enters the row that lists read. */
async function problemsInPlaces(tx: Tx, { planId, round }: ApplicationToFill, read: ReadAnswer[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { field, value } of read) {
    if (typeof value !== 'string' || (field.type !== 'category' && field.type !== 'region')) continue;
    problems.push(
      ...(await problemsInChoice(tx, { planId, round }, { field, value })).map((each) => atField(each, field)),
    );
  }
  return problems;
}

type Place = { field: FieldOf<'category'> | FieldOf<'region'>; value: string };

async function problemsInChoice(
  tx: Tx,
  { planId, round }: Pick<ApplicationToFill, 'planId' | 'round'>,
  { field, value }: Place,
): Promise<Problem[]> {
  if (field.type === 'category') {
    const known = await tx.planCategory.count({ where: { planId, code: value } });
    return problemIf(known === 0, { code: 'forms.problems.unknownOption' });
  }
  const region = await tx.region.findFirst({
    where: { id: value, path: { startsWith: round.region.path } },
    select: { level: true },
  });
  return problemsInPlace(field, region?.level);
}
