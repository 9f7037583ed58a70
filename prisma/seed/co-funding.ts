import { db } from '@/lib/db/client';
import type { Context } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { planById } from '@/lib/plans/load';
import { awardingToForm } from '@/lib/plans/settings/awarding-form';
import { setAwarding } from '@/lib/plans/settings/set-awarding';
import type { CoFundingRule } from '@/lib/plans/terms/co-funding-rule';

/** What counties pay, as an officer sets it among the rules of awarding; the others stay. */
export async function setCoFunding(
  plan: { planId: string; version: number },
  { part, ...rule }: CoFundingRule,
  context: Context,
): Promise<void> {
  const { terms } = found(await planById(db, plan), 'the plan');
  const coFunding = part.by === 'share' ? { by: part.by, share: part.shareBp } : { by: part.by, sum: part.sumFen };
  await setAwarding({ ...plan, ...awardingToForm(terms), coFunding: { ...coFunding, ...rule } } as never, context);
}
