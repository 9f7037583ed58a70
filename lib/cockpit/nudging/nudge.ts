import 'server-only';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { newId } from '@/lib/kernel/new-id';
import { Refusal } from '@/lib/kernel/refusal';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { mayNudge } from '@/lib/mail/may-nudge';
import { roundInTurn } from '@/lib/rounds/load';
import { roundPolicy } from '@/lib/rounds/policy';
import { nudgeInput } from './schema';
import { sendNudge } from './send-nudge';
import { whoIsLate } from './who-is-late';

/**
 * Asks one who is awaited in a round, or a whole group, for what is due: a letter each, of each thing at most one a day.
 * Officers take turns at the round, so that two who press at once do not both write.
 * @throws Refusal 'refused' when nobody of them is awaited any more, or all were asked today.
 */
export const nudge = command({
  name: 'round.nudge',
  input: nudgeInput,
  subject: roundInTurn,
  visible: roundPolicy.view,
  allow: roundPolicy.manage,
  async run({ subject: round, input: { group, target }, actor, tx, now }) {
    const day = shanghaiDay(now);
    const late = await whoIsLate(tx, round, now);
    const meant = late.filter((one) => one.group === group && (target === '' || one.target === target));
    if (meant.length === 0) throw new Refusal('refused', [{ code: 'cockpit.problems.nobodyLate' }]);
    const asked = meant.filter(({ nudgedAt }) => mayNudge(nudgedAt, now));
    if (asked.length === 0) throw new Refusal('refused', [{ code: 'cockpit.problems.nudgedToday' }]);
    await tx.nudge.createMany({
      data: asked.map((one) => ({
        id: newId(),
        roundId: round.id,
        group: one.group,
        target: one.target,
        day,
        at: now,
        actorId: by(actor),
      })),
    });
    for (const one of asked) await sendNudge(tx, { round, one, now });
    return { id: round.id, count: asked.length, names: asked.map(({ name }) => name) };
  },
  about: ({ subject }) => on(subject),
  trail: ({ input: { group }, result: { count } }) => ({ detail: { group, count } }),
});
