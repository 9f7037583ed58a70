import 'server-only';
import { db } from '@/lib/db/client';
import { type Answers, toAnswers } from '@/lib/forms/answers/answer-value';
import type { FormSection } from '@/lib/forms/definition/definition';
import type { Actor } from '@/lib/kernel/actor';
import { questionsOf } from './calls/further-questions';
import { type OfficeDemandFilter, officeWhere } from './office-where';
import { type FurtherAnswer, readableAnswers } from './submitting/further-answers';
import { maskPersonalData } from './submitting/personal-data';

/**
 * The whole list that an address asks for, in its order, for a table that leaves the house: numbers of people are hidden
 * in it, and who raised a demand is not in it at all. Answers to further questions stand under what was asked.
 */
export async function demandsToExport(actor: Actor, params: OfficeDemandFilter, now: Date) {
  const demands = await db.demand.findMany({
    where: await officeWhere(actor, params, now),
    orderBy: [{ [params.sort]: params.order }, { id: 'asc' }],
    select: {
      number: true,
      cityId: true,
      status: true,
      source: true,
      sourceKind: true,
      title: true,
      affected: true,
      affectedCount: true,
      problem: true,
      outcome: true,
      idea: true,
      receivedAt: true,
      verifyDueAt: true,
      publishedAt: true,
      category: { select: { code: true, name: true } },
      region: { select: { name: true } },
      call: { select: { title: true } },
      answerSet: { select: { formId: true, answers: { select: { fieldKey: true, value: true } } } },
      _count: { select: { merged: true } },
    },
  });
  const questionsIn = await questionsByForm([...new Set(demands.flatMap(({ answerSet }) => answerSet?.formId ?? []))]);
  const rows = demands.map(({ title, affected, problem, outcome, idea, answerSet, _count, ...demand }) => ({
    ...demand,
    title: maskPersonalData(title),
    affected: maskPersonalData(affected),
    problem: maskPersonalData(problem),
    outcome: maskPersonalData(outcome),
    idea: maskPersonalData(idea),
    raisedBy: _count.merged + 1,
    answers: answersByLabel(questionsIn.get(answerSet?.formId ?? '') ?? [], toAnswers(answerSet?.answers ?? [])),
  }));
  const labels = [...questionsIn.values()].flat().flatMap(({ fields }) => fields.map(({ label }) => label));
  return { demands: rows, questions: [...new Set(labels)], cityIds: [...new Set(rows.map(({ cityId }) => cityId))] };
}

async function questionsByForm(formIds: string[]): Promise<Map<string, FormSection[]>> {
  const forms = await db.form.findMany({
    where: { id: { in: formIds } },
    orderBy: { createdAt: 'asc' },
    select: { id: true, sections: true },
  });
  return new Map(forms.map((form) => [form.id, questionsOf(form)]));
}

/** Questions of several calls that read the same share a column; two of one call that do stand in one cell. */
function answersByLabel(questions: readonly FormSection[], answers: Answers): Map<string, string> {
  const cells = readableAnswers(questions, answers, { masked: true }).map(
    ({ label, answer }) => [label, maskPersonalData(answerText(answer))] as const,
  );
  return new Map(
    [...Map.groupBy(cells, ([label]) => label)].map(([label, same]) => [
      label,
      same
        .map(([, text]) => text)
        .filter((text) => text !== '')
        .join(SEPARATOR),
    ]),
  );
}

const SEPARATOR = '；';
const answerText = (answer: FurtherAnswer['answer']): string =>
  answer.kind === 'text' ? answer.text : answer.kind === 'list' ? answer.items.join(SEPARATOR) : '';
