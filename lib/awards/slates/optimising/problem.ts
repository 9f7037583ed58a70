/** Which of a round's or a scenario's rules a row of the problem stands for. `key` tells which category, region or organisation. */
export type SlateRuleName =
  | 'unranked'
  | 'passLine'
  | 'minScore'
  | 'organisationCount'
  | 'organisationSum'
  | 'category'
  | 'others'
  | 'places'
  | 'share'
  | 'floor'
  | 'budget';

export type RuleOf = { rule: SlateRuleName; by?: 'category' | 'region'; key?: string };

/** What the chosen of `members` add up to, each with its weight, is no less than `least` and no more than `most`. Exact: counts, or fen. */
export type Row = RuleOf & { members: number[]; weights: bigint[]; least: bigint | null; most: bigint | null };

/**
 * Who of a ranking is awarded. Candidates are told by their place in it; `points` are their scores as whole numbers of the
 * smallest step a score can differ by.
 */
export type Selecting = { points: number[]; rows: Row[] };

/** What the chosen add up to in this row. */
export const sumIn = ({ members, weights }: Row, isChosen: (candidate: number) => boolean): bigint =>
  members.reduce((sum, candidate, at) => (isChosen(candidate) ? sum + (weights[at] ?? 0n) : sum), 0n);

export function holds(row: Row, isChosen: (candidate: number) => boolean): boolean {
  const sum = sumIn(row, isChosen);
  return (row.least === null || sum >= row.least) && (row.most === null || sum <= row.most);
}
