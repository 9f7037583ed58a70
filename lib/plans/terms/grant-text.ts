import { type Fen, formatYuan } from '@/lib/kernel/money';
import { type GrantRange, rangeOfCategory } from './grant-range';
import type { Terms } from './terms';

type Grants = Pick<Terms, 'perProjectCapFen' | 'minGrantFen' | 'categoryGrants'>;
type Named = readonly { code: string; name: string }[];

/** What one project may be granted, as announcement and pages say it: at most, between two sums, or exactly one sum; then the categories of which that differs. */
export function grantText(terms: Grants, categories: Named): string {
  const others = categoryGrantTexts(terms, categories);
  const ofRound = rangeText({ leastFen: terms.minGrantFen, mostFen: terms.perProjectCapFen });
  return others.length === 0 ? ofRound : `${ofRound}；其中${others.join('，')}`;
}

/** A text for each category of its own grant: '为老服务 10,000.00 元至 30,000.00 元'. */
function categoryGrantTexts({ perProjectCapFen, minGrantFen, categoryGrants }: Grants, categories: Named): string[] {
  const ofRound = { leastFen: minGrantFen, mostFen: perProjectCapFen };
  return categories.flatMap(({ code, name }) => {
    const own = categoryGrants.find(({ categoryCode }) => categoryCode === code);
    if (own === undefined) return [];
    const range = rangeOfCategory(own, ofRound);
    return [`${name}${range.leastFen === 0n ? '不超过 ' : ''}${rangeText(range)}`];
  });
}

function rangeText({ leastFen, mostFen }: GrantRange): string {
  if (leastFen === 0n) return yuan(mostFen);
  return leastFen === mostFen ? `每个项目 ${yuan(mostFen)}` : `${yuan(leastFen)}至 ${yuan(mostFen)}`;
}

const yuan = (fen: Fen): string => `${formatYuan(fen)} 元`;
