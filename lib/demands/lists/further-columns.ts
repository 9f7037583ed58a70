import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { type Answers, toAnswers } from '@/lib/forms/answers/answer-value';
import type { FormSection } from '@/lib/forms/definition/definition';
import type { FurtherColumns } from '@/lib/lists/file-of';
import { openCells } from '@/lib/sheets/sealed-cells';
import { questionsOf } from '../calls/further-questions';
import { type FurtherAnswer, readableAnswers } from '../submitting/further-answers';
import { maskPersonalData } from '../submitting/personal-data';
import type { DemandFileRow } from './demand-list';

/** What the calls of these demands asked further, a column for each question, with the answers under what was asked. */
export async function furtherColumns(db: Tx, where: Prisma.DemandWhereInput): Promise<FurtherColumns<DemandFileRow>> {
  const forms = await db.form.findMany({
    where: { sheets: { some: { demand: where } } },
    orderBy: { createdAt: 'asc' },
    select: { id: true, sections: true },
  });
  const questionsIn = new Map(forms.map((form) => [form.id, questionsOf(form)]));
  const all = [...questionsIn.values()].flat().flatMap(({ fields }) => fields.map(({ label }) => label));
  const labels = [...new Set(all)];
  const cellsOf = (formId: string | null | undefined, cells: readonly { key: string; value: unknown }[]): string[] => {
    const questions = questionsIn.get(formId ?? '') ?? [];
    const answers = answersByLabel(questions, toAnswers(cells));
    return labels.map((label) => answers.get(label) ?? '');
  };
  return {
    columns: labels.map((title) => ({ title, kind: 'text' })),
    cells: async (rows) => {
      const opened = await openCells(
        db,
        rows.flatMap(({ sheet }) => sheet?.cells ?? []),
      );
      const bySheet = Map.groupBy(opened.cells, ({ sheetId }) => sheetId);
      return rows.map(({ sheet }) => cellsOf(sheet?.formId, bySheet.get(sheet?.id ?? '') ?? []));
    },
  };
}

/** Questions of several calls that read the same share a column; two of one call that do stand in one cell. */
function answersByLabel(questions: readonly FormSection[], answers: Answers): Map<string, string> {
  const cells = readableAnswers(questions, answers, { reader: 'file' }).map(
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
