import type { Tx } from '@/lib/db/client';
import { type Problem, problemIf } from '@/lib/kernel/refusal';

type Seat = { groupCode: string; isChair: boolean };
export type Category = { code: string; name: string };

/** Who is in no group reads every category; who is in one, its own. */
export const isInGroup = (groupCode: string, categoryCode: string): boolean =>
  groupCode === '' || groupCode === categoryCode;

/** The categories of the round: a panel is grouped by them. */
export const categoriesOf = (tx: Tx, { planId }: { planId: string }): Promise<Category[]> =>
  tx.planCategory.findMany({ where: { planId }, orderBy: { position: 'asc' }, select: { code: true, name: true } });

/** A group is a category of the round, and has one chair. */
export function problemsInGroups(seats: readonly Seat[], categories: readonly Category[]): Problem[] {
  const names = new Map(categories.map(({ code, name }) => [code, name]));
  const chairs = Map.groupBy(
    seats.filter(({ isChair }) => isChair),
    ({ groupCode }) => groupCode,
  );
  return [
    ...problemIf(
      seats.some(({ groupCode }) => groupCode !== '' && !names.has(groupCode)),
      { code: 'reviews.problems.groupUnknown' },
    ),
    ...[...chairs]
      .filter(([, of]) => of.length > 1)
      .map(
        ([code]): Problem => ({
          code: code === '' ? 'reviews.problems.chairTwice' : 'reviews.problems.chairOfGroupTwice',
          values: { group: names.get(code) ?? code },
        }),
      ),
  ];
}
