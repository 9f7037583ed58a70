import { type Fen, shareOf } from '@/lib/kernel/money';

export type GrantLimit = {
  grantFen: Fen;
  /** What neither the grant nor the organisation's own money pays: the budget must shrink or the own money grow by this. */
  unfundedFen: Fen;
  boundBy: 'difference' | 'share' | 'cap';
};

/**
 * The most a project may be granted: its total less its own money, but no more than a share of the total and no more
 * than the cap per project (the rule of Guangzhou's rounds: 60 % and 500,000 yuan). All amounts in fen.
 * When two limits coincide, the milder reason is named: difference before share before cap.
 */
export function grantFor(project: {
  totalFen: Fen;
  ownFen: Fen;
  capFen: Fen;
  maxGrantBasisPoints: number;
}): GrantLimit {
  const { totalFen, ownFen, capFen, maxGrantBasisPoints } = project;
  const differenceFen = totalFen > ownFen ? totalFen - ownFen : 0n;
  const shareFen = shareOf(totalFen, maxGrantBasisPoints);
  if (differenceFen <= shareFen && differenceFen <= capFen)
    return { grantFen: differenceFen, unfundedFen: 0n, boundBy: 'difference' };
  const [grantFen, boundBy] = shareFen <= capFen ? ([shareFen, 'share'] as const) : ([capFen, 'cap'] as const);
  return { grantFen, unfundedFen: differenceFen - grantFen, boundBy };
}
