import { type Fen, formatYuan } from '@/lib/kernel/money';
import { type GrantRange, rangeOfCategory } from './grant-range';
import type { Terms } from './terms';

type Grants = Pick<Terms, 'perProjectCapFen' | 'minGrantFen' | 'categoryGrants'>;
type Named = readonly { code: string; name: string }[];

/** What one project may be granted, as announcement and pages say it: at most, between two sums, or exactly one sum; then the categories of which that differs. */
export function grantText(terms: Grants, categories: Named): string {
  const ofRound = rangeText({ leastFen: terms.minGrantFen, mostFen: terms.perProjectCapFen });
  return `${ofRound}${ofCategories(terms, categories)}`;
}

/** The categories whose grants differ: '；其中为老服务10,000.00 元至 30,000.00 元'. */
export function ofCategories({ perProjectCapFen, minGrantFen, categoryGrants }: Grants, categories: Named): string {
  const ofRound = { leastFen: minGrantFen, mostFen: perProjectCapFen };
  const texts = categories.flatMap(({ code, name }) => {
    const own = categoryGrants.find(({ categoryCode }) => categoryCode === code);
    if (own === undefined) return [];
    const range = rangeOfCategory(own, ofRound);
    return [`${name}${range.leastFen === 0n ? '不超过 ' : ''}${rangeText(range)}`];
  });
  return texts.length === 0 ? '' : `；其中${texts.join('，')}`;
}

export function rangeText({ leastFen, mostFen }: GrantRange): string {
  if (leastFen === 0n) return yuan(mostFen);
  return leastFen === mostFen ? `每个项目 ${yuan(mostFen)}` : `${yuan(leastFen)}至 ${yuan(mostFen)}`;
}

const yuan = (fen: Fen): string => `${formatYuan(fen)} 元`;
