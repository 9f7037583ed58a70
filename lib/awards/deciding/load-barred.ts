import 'server-only';
import type { Tx } from '@/lib/db/client';
import { applicationToDecide } from '../load';
import { type BarredAward, barredAwards } from './shut-gates';

/** An application with the decision held for it, and whether its organisation is barred; null without a decision. */
export async function awardToHandle(tx: Tx, input: { applicationId: string }) {
  const application = await applicationToDecide(tx, input);
  if (application?.decision == null) return null;
  const barred = async (now: Date): Promise<BarredAward | undefined> =>
    (await barredAwards(tx, application.round, now)).find(({ applicationId }) => applicationId === application.id);
  return { ...application, decision: application.decision, barred };
}
