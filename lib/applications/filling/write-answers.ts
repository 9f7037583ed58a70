import 'server-only';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { type Answers, type AnswerValue, asJson, toAnswers } from '@/lib/forms/answers/answer-value';
import { parseAnswer } from '@/lib/forms/answers/parse-answer';
import { type FormField, formSections } from '@/lib/forms/definition/definition';
import { canonicalJson, type Json } from '@/lib/kernel/canonical-json';
import { type Problem, Refusal, refuseIf } from '@/lib/kernel/refusal';

type Owner = { answerSetId: string; roundId: string; round: { region: { path: string } } };
type Sent = { answers: Record<string, unknown>; versions: Record<string, number>; personId: string; now: Date };
type Stored = { fieldKey: string; value: unknown; version: number };
type Read = { field: FormField; value: AnswerValue | null };

/** Writes what differs from what is stored. The caller holds the application's lock, so nothing moves in between. */
export async function writeAnswers(tx: Tx, owner: Owner, sent: Sent) {
  const { form } = await tx.answerSet.findUniqueOrThrow({ where: { id: owner.answerSetId }, select: { form: true } });
  const fields = new Map(
    formSections
      .parse(form.sections)
      .flatMap((section) => section.fields)
      .map((field) => [field.key, field]),
  );
  refuseOutdatedPage(form, fields, sent.answers);
  const read = readAnswers(fields, sent.answers);
  await refuseUnknownPlaces(tx, owner, read);
  const stored = await tx.answer.findMany({ where: { answerSetId: owner.answerSetId } });
  const storedByKey = new Map<string, Stored>(stored.map((row) => [row.fieldKey, row]));
  const changed = read.filter(({ field, value }) => differs(storedByKey.get(field.key), value));
  refuseLostRaces(changed, storedByKey, sent.versions);
  await write(tx, owner.answerSetId, { changed, storedByKey, sent });

  const versions = Object.fromEntries(
    read.map(({ field }) => [
      field.key,
      (storedByKey.get(field.key)?.version ?? 0) + Number(changed.some((each) => each.field === field)),
    ]),
  );
  return { changed, versions, answers: afterwards(stored, changed) };
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

function readAnswers(fields: Map<string, FormField>, answers: Record<string, unknown>): Read[] {
  const problems: Problem[] = [];
  const read = Object.entries(answers).flatMap(([key, raw]): Read[] => {
    const field = fields.get(key);
    if (field === undefined) throw new Refusal('invalid', [{ code: 'kernel.problems.hostileField' }]);
    const answer = parseAnswer(field, raw);
    if (answer.ok) return [{ field, value: answer.value }];
    problems.push(...answer.problems.map((problem) => atField(problem, field)));
    return [];
  });
  refuseIf(problems);
  return read;
}

function atField(problem: Problem, { key, label }: FormField): Problem {
  const field = ['answers', key, problem.field].filter((part) => part !== undefined).join('.');
  return { ...problem, field, values: { label, ...problem.values } };
}

/** Categories and regions are the round's; a foreign one never enters the row that lists read. */
async function refuseUnknownPlaces(tx: Tx, { roundId, round }: Owner, read: Read[]): Promise<void> {
  for (const { field, value } of read) {
    if (typeof value !== 'string' || (field.type !== 'category' && field.type !== 'region')) continue;
    const known =
      field.type === 'category'
        ? await tx.roundCategory.count({ where: { roundId, code: value } })
        : await tx.region.count({ where: { id: value, path: { startsWith: round.region.path } } });
    refuseIf(known > 0 ? [] : [atField({ code: 'forms.problems.unknownOption' }, field)]);
  }
}

function differs(stored: Stored | undefined, value: AnswerValue | null): boolean {
  if (stored === undefined) return value !== null;
  return canonicalJson(stored.value as Json) !== canonicalJson(value === null ? null : asJson(value));
}

function refuseLostRaces(changed: Read[], storedByKey: Map<string, Stored>, versions: Record<string, number>): void {
  const lost = changed.filter(({ field: { key } }) => {
    const seen = versions[key];
    return seen !== undefined && seen !== (storedByKey.get(key)?.version ?? 0);
  });
  if (lost.length > 0)
    throw new Refusal(
      'conflict',
      lost.map(({ field }) => atField({ code: 'forms.problems.changedMeanwhile' }, field)),
    );
}

type Work = { changed: Read[]; storedByKey: Map<string, Stored>; sent: Sent };

async function write(
  tx: Tx,
  answerSetId: string,
  { changed, storedByKey, sent: { personId, now } }: Work,
): Promise<void> {
  const rows = changed.map(({ field, value }) => ({
    answerSetId,
    fieldKey: field.key,
    // An emptied answer stays as a row, or its version would begin anew and hide a lost race.
    value: value === null ? Prisma.JsonNull : (asJson(value) as Prisma.InputJsonValue),
    updatedAt: now,
    updatedById: personId,
  }));
  const isNew = (row: { fieldKey: string }): boolean => !storedByKey.has(row.fieldKey);
  await tx.answer.createMany({ data: rows.filter(isNew) });
  for (const { fieldKey, ...data } of rows.filter((row) => !isNew(row))) {
    await tx.answer.update({
      where: { answerSetId_fieldKey: { answerSetId, fieldKey } },
      data: { ...data, version: { increment: 1 } },
    });
  }
}

function afterwards(stored: Stored[], changed: Read[]): Answers {
  const merged = new Map(stored.map(({ fieldKey, value }) => [fieldKey, value]));
  for (const { field, value } of changed) merged.set(field.key, value);
  return toAnswers([...merged].map(([fieldKey, value]) => ({ fieldKey, value })));
}
