import 'server-only';
import type { Tx } from '@/lib/db/client';
import { answerSoFar } from '@/lib/forms/answers/answer-so-far';
import { type AnswerValue, asJson, placesIn } from '@/lib/forms/answers/answer-value';
import { parseAnswer } from '@/lib/forms/answers/parse-answer';
import { problemsInPlaces } from '@/lib/forms/answers/problems-in-places';
import type { RawAnswer } from '@/lib/forms/answers/raw-answer';
import type { FieldOf, FormField } from '@/lib/forms/definition/definition';
import { sensitivePaths } from '@/lib/forms/definition/sensitive-paths';
import { type Problem, problemIf, Refusal, refuseIf } from '@/lib/kernel/refusal';
import { sealCells } from '@/lib/sheets/sealed-cells';
import { mergeIntoSheet } from '@/lib/sheets/write-sheet';
import type { ApplicationToFill } from './application-to-fill';

type Sent = {
  answers: Record<string, unknown>;
  versions: Record<string, number>;
  partly: boolean;
  personId: string;
  now: Date;
};
export type ReadAnswer = { field: FormField; value: AnswerValue | null };

/**
 * What is to be written of what was typed, beside what is stored.
 * @throws Refusal 'refused' with what cannot be stored, 'conflict' with the fields that somebody else has changed meanwhile
 */
export async function mergeAnswers(tx: Tx, application: ApplicationToFill, sent: Sent) {
  const { form } = application;
  const fields = new Map(form.sections.flatMap((section) => section.fields).map((field) => [field.key, field]));
  refuseOutdatedPage(form, fields, sent.answers);
  const { read, problems, unread } = readAnswers(fields, sent);
  refuseIf([...problems, ...(await problemsInLists(tx, application, read))]);
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
  return { put: sealed, versions, unread, changed: read.filter(({ field }) => written.has(field.key)) };
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

function readAnswers(fields: Map<string, FormField>, { answers, partly }: Pick<Sent, 'answers' | 'partly'>) {
  const [problems, unread]: [Problem[], Problem[]] = [[], []];
  const read = Object.entries(answers).flatMap(([key, raw]): ReadAnswer[] => {
    const field = fieldOf(fields, key);
    const answer = parseAnswer(field, raw);
    if (answer.ok) return [{ field, value: answer.value }];
    const isInCells = answer.problems.every((problem) => problem.field?.includes('.'));
    const told = isInCells && partly ? unread : problems;
    told.push(...answer.problems.map((problem) => atField(problem, field)));
    return told === unread ? [{ field, value: answerSoFar(field, raw as RawAnswer) ?? null }] : [];
  });
  return { read, problems, unread };
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

/** Categories and regions are the round's; a foreign one never enters the rows that lists read. */
async function problemsInLists(tx: Tx, of: Pick<ApplicationToFill, 'planId' | 'round'>, read: ReadAnswer[]) {
  const problems: Problem[] = [];
  for (const { field, value } of read) {
    if (value === null) continue;
    if (field.type === 'category')
      problems.push(...(await problemsInCategory(tx, of, String(value))).map((each) => atField(each, field)));
    if (field.type === 'region')
      problems.push(...(await problemsInNamed(tx, of, { field, value })).map((each) => atField(each, field)));
  }
  return problems;
}

async function problemsInCategory(tx: Tx, { planId }: Pick<ApplicationToFill, 'planId'>, code: string) {
  const known = await tx.planCategory.count({ where: { planId, code } });
  return problemIf(known === 0, { code: 'forms.problems.unknownOption' });
}

async function problemsInNamed(
  tx: Tx,
  { round }: Pick<ApplicationToFill, 'round'>,
  { field, value }: { field: FieldOf<'region'>; value: AnswerValue },
): Promise<Problem[]> {
  const ids = placesIn(value);
  const regions = await tx.region.findMany({
    where: { id: { in: ids }, path: { startsWith: round.region.path } },
    select: { id: true, name: true, level: true, path: true },
  });
  return problemsInPlaces(
    field,
    ids.map((id) => regions.find((region) => region.id === id)),
  );
}
