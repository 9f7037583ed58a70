import type { FundKind } from '@/lib/db/generated/enums';

/** Where money comes from (domain D.3), in the order forms offer it. */
export const fundKinds = [
  'WELFARE_LOTTERY',
  'FISCAL_SPECIAL',
  'CHARITY_FUND',
  'MATCHING',
  'SUBSCRIPTION',
] as const satisfies readonly FundKind[];
