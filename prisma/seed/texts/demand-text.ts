/** A need as somebody wrote it down; synthetic throughout. */
export type DemandText = {
  category: string;
  title: string;
  affected: string;
  count: number;
  problem: string;
  outcome: string;
};

type Row = [category: string, title: string, affected: string, count: number, problem: string, outcome: string];

/** One line of a table of needs. */
export const text = (...[category, title, affected, count, problem, outcome]: Row): DemandText => ({
  category,
  title,
  affected,
  count,
  problem,
  outcome,
});
