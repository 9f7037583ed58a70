import type { Estimates, Judged } from './severity-model.ts';

export type Agreement = {
  /** Of one expert alone, and of the mean of as many as an application has: 0 none, 1 whole. */
  single: number;
  mean: number;
  /** Sheets an application has on average. */
  sheets: number;
};

/**
 * How far experts agree, with what they differ in generosity counted against it: the intraclass correlation for absolute
 * agreement, ICC(A,1) and ICC(A,k) (McGraw and Wong 1996), from the variances of the model.
 */
export function agreementOf({ spread }: Estimates, { totals, applications }: Judged): Agreement {
  const sheets = totals.length / Math.max(1, applications);
  const [between, within] = [spread.quality ** 2, spread.severity ** 2 + spread.rest ** 2];
  return { single: between / (between + within), mean: between / (between + within / sheets), sheets };
}

/** In words (Koo and Li 2016): under 0.5, 0.75 and 0.9. */
export const agreementWord = (correlation: number): 'poor' | 'fair' | 'good' | 'excellent' =>
  correlation < 0.5 ? 'poor' : correlation < 0.75 ? 'fair' : correlation < 0.9 ? 'good' : 'excellent';

/**
 * Into how many groups the sheets fall that no expert joins: between two groups nobody can tell generous experts from good
 * applications. By union and find (Tarjan 1975).
 */
export function groupsOf({
  applications,
  experts,
  of,
  by,
}: Pick<Judged, 'applications' | 'experts' | 'of' | 'by'>): number {
  const parent = Array.from({ length: applications + experts }, (_, place) => place);
  const root = (place: number): number => {
    let top = place;
    while (parent[top] !== top) top = parent[top] = parent[parent[top] ?? top] ?? top;
    return top;
  };
  for (let sheet = 0; sheet < of.length; sheet++) parent[root(of[sheet] ?? 0)] = root(applications + (by[sheet] ?? 0));
  const judged = new Set(of);
  return new Set([...judged].map((application) => root(application))).size;
}
