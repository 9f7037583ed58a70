import { type Answers, type BudgetRow, rowsOf, type TableRow } from '@/lib/forms/answers/answer-value';
import { fundersIn } from '@/lib/forms/answers/funders';
import type { FormSection } from '@/lib/forms/definition/definition';
import { funderKinds, funderTable, OWN_MONEY } from '@/lib/forms/definition/funder-table';

/** What these answers call those who pay beside the round: a name that says with whom the applicant works. */
export function namesOfFunders(sections: readonly FormSection[], answers: Answers): string[] {
  const funders = fundersIn(fieldsOf(sections), answers) ?? [];
  return funders
    .filter(({ name, kind }) => kind !== OWN_MONEY && funderKinds.every(({ label }) => label !== name))
    .map(({ name }) => name);
}

/** The answers in which each funder is a number, the same in the table of funders and in the lines of the budget. */
export function withoutFunders(sections: readonly FormSection[], answers: Answers): Answers {
  const table = funderTable(sections);
  if (table === null) return answers;
  const names = (fundersIn([table.field], answers) ?? []).map(({ name }) => name);
  const numbered = (name: string): string => (names.includes(name) ? `出资方${names.indexOf(name) + 1}` : '其他出资方');
  const hidden = fieldsOf(sections).flatMap(({ key, type }): [string, TableRow[] | BudgetRow[]][] => {
    if (key === table.field.key)
      return [[key, rowsOf<TableRow>(answers[key]).map((row) => ({ ...row, [table.name]: numbered(nameIn(row)) }))]];
    if (type !== 'budget') return [];
    const rows = rowsOf<BudgetRow>(answers[key]);
    return [[key, rows.map((row) => (row.funder === undefined ? row : { ...row, funder: numbered(row.funder) }))]];
  });
  return { ...answers, ...Object.fromEntries(hidden.filter(([, rows]) => rows.length > 0)) };

  function nameIn(row: TableRow): string {
    return String(row[table?.name ?? ''] ?? '');
  }
}

const fieldsOf = (sections: readonly FormSection[]) => sections.flatMap(({ fields }) => fields);
