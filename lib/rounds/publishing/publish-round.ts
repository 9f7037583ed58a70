import 'server-only';
import { recordLedger } from '@/lib/funds/ledger';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { roundLifecycle } from '../lifecycle';
import { moveRound } from '../move-round';
import { roundPolicy } from '../policy';
import { roundVersionInput } from '../schema';
import { roundSettings } from '../settings/settings';
import { problemsBeforePublishing } from './problems-before-publishing';

/**
 * Publishes the call: rules and form freeze, the funds' money is committed. What was on the officer's screen is what is
 * published: a setting changed meanwhile is a conflict.
 * @throws Refusal 'refused' with everything that is missing, or when a fund has not that much left.
 */
export const publishRound = command({
  name: 'round.publish',
  input: roundVersionInput,
  subject: roundSettings,
  visible: roundPolicy.view,
  allow: roundPolicy.publish,
  async run({ subject: round, input: { version }, actor, tx, now }) {
    roundLifecycle.move(round.status, 'publish');
    if (round.version !== version) throw new Refusal('conflict', [{ code: 'kernel.problems.changedMeanwhile' }]);
    refuseIf(problemsBeforePublishing(round, now));
    const published = await moveRound(tx, round, 'publish', { publishedAt: now });
    await tx.roundRules.updateMany({ where: { roundId: round.id, frozenAt: null }, data: { frozenAt: now } });
    await tx.form.updateMany({ where: { id: round.formId, frozenAt: null }, data: { frozenAt: now } });
    const commitments = round.funding.map(({ fundId, amountFen }) => ({
      kind: 'BUDGET_COMMITTED' as const,
      cityId: round.cityId,
      roundId: round.id,
      fundId,
      amountFen,
    }));
    await recordLedger(tx, commitments, { actor, now });
    return published;
  },
  about: ({ subject, result }) => moved(subject, result),
});
