import 'server-only';
import type { Tx } from '@/lib/db/client';
import { recordedAnswer } from '@/lib/forms/answers/against-record';
import { type Answers, type AnswerValue, asJson } from '@/lib/forms/answers/answer-value';
import { withCalculated } from '@/lib/forms/answers/calculated-answers';
import { parseAnswer } from '@/lib/forms/answers/parse-answer';
import { sensitivePaths } from '@/lib/forms/definition/sensitive-paths';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { putCells } from '@/lib/sheets/put-cells';
import { sealCells } from '@/lib/sheets/sealed-cells';
import { factsFromAnswers } from '../filling/facts-from-answers';
import { type FilledForm, type Filling, filledForm } from '../filling/filled-form';
import { putPlaces } from '../filling/places';
import { type ApplicationSubject, applicationInclude, asApplication } from '../load';
import type { Carried } from './carried';
import { attachCertificate, contactIn, type Passport } from './from-passport';
import { type Left, leftBehind } from './left-behind';
import { type SaidBefore, saidAgain } from './said-again';

type Begun = Filling & { organisationId: string; createdAt: Date; organisation: Passport };
type Carrying = { application: Begun; basis: ApplicationSubject | null; personId: string; now: Date };

/** How many earlier applications are read for what an organisation says of itself, the newest first. */
const READ = 3;

/**
 * Fills a new draft with what its organisation wrote before: of itself in its newest applications, whatever became of them,
 * of the project in the one it is based on, and with what its passport holds. Nothing that the form does not ask once this
 * is answered.
 * @returns what to set on the application: what its columns repeat of the answers, and where each came from
 */
export async function carryOver(tx: Tx, { application, basis, personId, now }: Carrying) {
  const { id, organisationId, createdAt, sheetId } = application;
  const rows = await tx.application.findMany({
    where: { organisationId, id: { not: id }, createdAt: { lte: createdAt } },
    orderBy: [{ submittedAt: { sort: 'desc', nulls: 'last' } }, { createdAt: 'desc' }],
    take: READ,
    include: applicationInclude,
  });
  const form = await filledForm(tx, application, now);
  const asking = { definition: form.definition, year: yearOf(createdAt), ...listsOf(form, application) };

  const said = new Map<string, { value: AnswerValue; from: Source }>();
  const add = (from: Source, answers: Answers): void => {
    for (const [key, value] of Object.entries(answers)) if (!said.has(key)) said.set(key, { value, from });
  };
  add(PASSPORT, recordedIn(form));
  for (const earlier of rows.map(asApplication)) {
    add(sourceOf(earlier), saidAgain(await saidIn(tx, earlier, now), asking, 'itself'));
  }
  const based = basis === null ? null : { from: sourceOf(basis), said: await saidIn(tx, basis, now) };
  if (based !== null) add(based.from, saidAgain(based.said, asking, 'project'));
  add(PASSPORT, await contactIn(tx, application.organisation, form.definition));

  const answers = countingIn(form, Object.fromEntries([...said].map(([key, { value }]) => [key, value])));
  const carried = [...said].filter(([key]) => answers[key] !== undefined);
  const cells = carried.map(([key, { value }]) => ({
    sheetId,
    key,
    value: asJson(value),
    version: 1,
    updatedAt: now,
    updatedById: personId,
  }));
  const fields = form.definition.flatMap((section) => section.fields);
  await putCells(tx, await sealCells(tx, cells, sensitivePaths(fields)));
  const { categoryCode, placeIds, ...facts } = factsFromAnswers(answers);
  await putPlaces(tx, id, placeIds);
  const categoryId = form.categories.find(({ code }) => code === categoryCode)?.id ?? null;
  const into = { applicationId: id, definition: form.definition, personId, now };
  const files = await attachCertificate(tx, application.organisation, into);
  const came = [...carried.map(([key, { from }]) => ({ key, from })), ...files.map((key) => ({ key, from: PASSPORT }))];
  const left = based === null ? [] : leftBehind(based.said, form.definition, new Set(came.map(({ key }) => key)));
  return { ...facts, categoryId, carried: bySource(came, based && { ...based, left }) };
}

async function saidIn(tx: Tx, application: ApplicationSubject, now: Date): Promise<SaidBefore> {
  const form = await filledForm(tx, application, now);
  const { definition, answers } = form;
  return { definition, answers, year: yearOf(application.createdAt), ...listsOf(form, application) };
}

/** What questions ask that is on record: said as it stands there, whatever was said before. */
const recordedIn = ({ definition, onRecord }: FilledForm): Answers =>
  Object.fromEntries(
    definition
      .flatMap(({ fields }) => fields)
      .flatMap((field): [string, AnswerValue][] => {
        const said = recordedAnswer(field, onRecord);
        const answer = said === null ? null : parseAnswer(field, said);
        return answer?.ok && answer.value !== null ? [[field.key, answer.value]] : [];
      }),
  );

const yearOf = (at: Date): string => shanghaiDay(at).slice(0, 4);

function listsOf({ categories, regions }: FilledForm, { round: { terms } }: Pick<Filling, 'round'>) {
  const { items, forbiddenCodes } = terms.budget;
  return {
    categories,
    budgetItems: items.filter(({ code }) => !forbiddenCodes.includes(code)),
    regionIds: new Set(regions.map(({ id }) => id)),
  };
}

/** Of these answers those that the form asks for when they are given. */
const countingIn = ({ definition, references, regions, profile }: FilledForm, answers: Answers): Answers =>
  withCalculated(definition, answers, { references, sources: { regions, attachmentCounts: {}, profile } }).answers;

type Source = { id: string; label: string };

/** The organisation's own passport; marks with no application are its. */
const PASSPORT: Source = { id: '', label: '' };

const sourceOf = ({ id, number, round }: ApplicationSubject): Source => ({ id, label: number ?? round.title });

type Based = { from: Source; left: Left[] };

function bySource(answers: readonly { key: string; from: Source }[], based: Based | null): Carried {
  const sources = new Map(answers.map(({ from }) => [from.id, from]));
  // It is named although nothing of it fits, with what does not.
  if (based !== null && based.left.length > 0) sources.set(based.from.id, based.from);
  return [...sources.values()].map(({ id, label }) => ({
    applicationId: id,
    label,
    keys: answers.filter(({ from }) => from.id === id).map(({ key }) => key),
    left: based?.from.id === id ? based.left : [],
  }));
}
