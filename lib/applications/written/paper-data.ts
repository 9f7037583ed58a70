import type { WordData, WordRow } from '@/lib/files/word/template/template';
import { lineFen } from '@/lib/forms/answers/budget-row-amount';
import type { BudgetSource } from '@/lib/forms/answers/budget-source';
import type { FormattedAnswer } from '@/lib/forms/answers/format-answer';
import { plainQuantity } from '@/lib/forms/answers/raw-answer';
import { factWords } from '@/lib/forms/definition/profile-words';
import { formatYuan } from '@/lib/kernel/money';
import { budgetColumns, type FixedName, ROW_NUMBER } from '@/lib/plans/word/fixed-names';
import { type PaperName, tableColumns } from '@/lib/plans/word/paper-names';
import { budgetLine } from '../filling/budget-lines';

export type PaperFacts = Readonly<Record<FixedName, string>>;
export type PaperAnswers = {
  /** By the field's key, each as this reader reads it. */
  answers: ReadonlyMap<string, FormattedAnswer>;
  budgetItems: Readonly<Record<string, string>>;
};

/** What an application's paper is filled with: every name its template may ask for. */
export function paperData(names: readonly PaperName[], facts: PaperFacts, content: PaperAnswers): WordData {
  return new Map(
    names.map(({ name, of, columns }): [string, string | WordRow[]] => {
      if ('fixed' in of) return [name, facts[of.fixed]];
      const answer = content.answers.get(of.field) ?? { kind: 'empty' };
      return [name, columns === null ? textOf(answer) : rowsOf(answer, content.budgetItems)];
    }),
  );
}

/** An answer as one text of an official paper, which is Chinese. */
export function textOf(answer: FormattedAnswer): string {
  switch (answer.kind) {
    case 'text':
      return answer.text;
    case 'word':
      return houseWord(answer.messageKey);
    case 'list':
      return answer.items.join('、');
    case 'files':
      return answer.files.map(({ name }) => name).join('、');
    case 'declared':
      return answer.statement;
    case 'empty':
    case 'table':
    case 'budget':
      return '';
  }
}

function rowsOf(answer: FormattedAnswer, items: Readonly<Record<string, string>>): WordRow[] {
  if (answer.kind === 'table') {
    const columns = tableColumns(answer.columns);
    return answer.rows.map((row, at) =>
      numbered(
        at,
        columns.map((column, place) => [column, row[place] ?? '']),
      ),
    );
  }
  if (answer.kind !== 'budget') return [];
  return answer.rows.map((row, at) => {
    const line = budgetLine(row);
    return numbered(at, [
      [budgetColumns.item, items[row.code] ?? row.code],
      [budgetColumns.activity, row.activity],
      [budgetColumns.price, formatYuan(line.unitFen)],
      [budgetColumns.unit, row.unit],
      [budgetColumns.quantity, plainQuantity(row.quantityHundredths)],
      [budgetColumns.amount, formatYuan(lineFen(line))],
      [budgetColumns.source, sourceOf(row)],
      [budgetColumns.note, row.note],
    ]);
  });
}

/** Own money says whose it is where somebody is named. */
const sourceOf = ({ source, funder }: BudgetSource): string =>
  source === 'GRANT' ? '申请资金' : funder === undefined ? '配套资金' : `配套资金（${funder}）`;

const numbered = (at: number, cells: [string, string][]): WordRow => new Map([[ROW_NUMBER, String(at + 1)], ...cells]);

/**
 * Words for a fact that is one of a few, by the last part of their message key: 'organisations.types.FOUNDATION'. A paper says
 * the whole name, as the pages do: 社会服务机构（民办非企业单位）.
 */
export function houseWord(messageKey: string): string {
  const value = messageKey.split('.').at(-1) ?? '';
  const words = Object.values(factWords).flatMap((options) => options ?? []);
  const { label = '', also = [] } = words.find((option) => option.value === value) ?? {};
  return also.find((name) => name.startsWith(label)) ?? label;
}
