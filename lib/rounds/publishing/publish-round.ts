import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { hostOf } from '@/lib/plans/announcing/bodies';
import { roundLifecycle } from '../lifecycle';
import { moveRound } from '../move-round';
import { roundPolicy } from '../policy';
import { publishInput } from '../schema';
import { roundSettings } from '../settings/settings';
import { freezeAndCommit } from './freeze-and-commit';
import { problemsBeforePublishing } from './problems-before-publishing';
import { writeAnnouncement } from './write-announcement';

/**
 * Publishes the call: its announcement stands as it reads now, its plan freezes, the funds' money is committed. What was on the officer's screen is what is
 * published: a setting changed meanwhile is a conflict.
 * @throws Refusal 'refused' with everything that is missing, or when a fund has not that much left.
 */
export const publishRound = command({
  name: 'round.publish',
  input: publishInput,
  subject: roundSettings,
  visible: roundPolicy.view,
  allow: roundPolicy.publish,
  async run({ subject: round, input: { version, planVersion }, actor, tx, now }) {
    roundLifecycle.move(round.status, 'publish');
    if (round.version !== version || round.plan.version !== planVersion)
      throw new Refusal('conflict', [{ code: 'kernel.problems.changedMeanwhile' }]);
    refuseIf(problemsBeforePublishing(round, now));
    const published = await moveRound(tx, round, {
      event: 'publish',
      publishedAt: now,
      issuedBy: hostOf(round),
    });
    await writeAnnouncement(tx, round);
    await freezeAndCommit(tx, round, { actor, now });
    return published;
  },
  about: ({ subject, result }) => moved(subject, result),
});
