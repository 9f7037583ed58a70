import type { BudgetRow } from './answer-value';

/** Where the money of a line comes from: the round, or others, who may be named. */
export type BudgetSource = Pick<BudgetRow, 'source' | 'funder'>;

const BY_NAME = 'OWN:';

/** As one control says it: 'GRANT', 'OWN', or 'OWN:某企业'. */
export const rawSource = ({ source, funder }: BudgetSource): string =>
  source === 'OWN' && funder !== undefined ? `${BY_NAME}${funder}` : source;

/** Reads the same; what is neither is the grant, as a new line is born. */
export function readSource(raw: string): BudgetSource {
  if (raw === 'OWN') return { source: 'OWN' };
  const funder = raw.startsWith(BY_NAME) ? raw.slice(BY_NAME.length).trim() : '';
  return funder === '' ? { source: raw.startsWith(BY_NAME) ? 'OWN' : 'GRANT' } : { source: 'OWN', funder };
}
