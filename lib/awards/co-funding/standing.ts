import 'server-only';
import type { Tx } from '@/lib/db/client';
import { standingLines } from './rules';

/** How many of these applications have a line that stands. */
export const standingAmong = (tx: Tx, applicationIds: readonly string[]): Promise<number> =>
  tx.coFundingLine.count({
    where: { applicationId: { in: [...applicationIds] }, status: { in: [...standingLines] } },
  });
