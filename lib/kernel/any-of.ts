/** Matches no row: every model of the house has a text id. */
const nothing = { id: { in: [] as string[] } };

/**
 * "Any of these", for the database; none of none. Prisma 7.10 drops an empty `OR` that stands inside `AND` or another
 * `OR`, and then matches every row: what an actor without grants may see must never be said with a bare `OR`.
 */
export function anyOf<Condition extends object>(
  conditions: readonly Condition[],
): { OR: Condition[] } | { id: { in: string[] } } {
  return conditions.length === 0 ? nothing : { OR: [...conditions] };
}
