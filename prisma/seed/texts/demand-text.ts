/** A need as somebody wrote it down; synthetic throughout. */
export type DemandText = {
  category: string;
  title: string;
  affected: string;
  count: number;
  problem: string;
  outcome: string;
};

export const text = (
  category: string,
  title: string,
  affected: string,
  count: number,
  problem: string,
  outcome: string,
): DemandText => ({ category, title, affected, count, problem, outcome });
