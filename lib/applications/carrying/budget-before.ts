import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type BudgetRow, rowsOf } from '@/lib/forms/answers/answer-value';
import { lineFen } from '@/lib/forms/answers/budget-row-amount';
import { filledForm } from '../filling/filled-form';
import { type ApplicationSubject, applicationInclude, asApplication } from '../load';

export type BudgetBefore = { year: number; lines: { item: string; activity: string; fen: string }[] };

/**
 * The budget that the organisation handed in last, for a round of an earlier year: its lines by the name of their item, since
 * another round may number its items otherwise. Undefined where there is none.
 */
export async function budgetBefore(
  tx: Tx,
  { id, organisationId, round }: Pick<ApplicationSubject, 'id' | 'organisationId' | 'round'>,
  now: Date,
): Promise<BudgetBefore | undefined> {
  const row = await tx.application.findFirst({
    where: { organisationId, id: { not: id }, submittedAt: { not: null }, round: { year: { lt: round.year } } },
    orderBy: [{ round: { year: 'desc' } }, { submittedAt: 'desc' }, { id: 'desc' }],
    include: applicationInclude,
  });
  if (row === null) return undefined;
  const earlier = asApplication(row);
  const { definition, answers } = await filledForm(tx, earlier, now);
  const names = new Map(earlier.round.terms.budget.items.map(({ code, name }) => [code, name]));
  const lines = definition
    .flatMap(({ fields }) => fields.filter(({ type }) => type === 'budget'))
    .flatMap(({ key }) => rowsOf<BudgetRow>(answers[key] ?? []))
    .map(({ code, activity, unitFen, quantityHundredths }) => ({
      item: names.get(code) ?? '',
      activity: activity.trim(),
      fen: String(lineFen({ unitFen: BigInt(unitFen), quantityHundredths })),
    }));
  return lines.length === 0 ? undefined : { year: earlier.round.year, lines };
}
