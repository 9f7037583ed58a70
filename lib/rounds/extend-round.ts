import 'server-only';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { type Problem, Refusal, refuseIf } from '@/lib/kernel/refusal';
import { formatDeadline } from '@/lib/kernel/shanghai';
import { type RoundSubject, roundById } from './load';
import { roundPolicy } from './policy';
import { extendInput } from './schema';

/** Gives applicants more time. A window never shortens (domain B.2). */
export const extendRound = command({
  name: 'round.extend',
  input: extendInput,
  subject: roundById,
  visible: roundPolicy.view,
  allow: roundPolicy.extend,
  async run({ subject: round, input: { version, closesAt, reason }, actor, tx, now }) {
    refuseIf(problemsBeforeExtending(round, closesAt, now));
    if (closesAt === null || round.closesAt === null) throw new Refusal('refused');
    await tx.roundExtension.create({
      data: {
        roundId: round.id,
        fromAt: round.closesAt,
        toAt: closesAt,
        reason,
        createdAt: now,
        actorId: by(actor),
      },
    });
    return tx.round.update({ where: { id: round.id, version }, data: { closesAt, version: { increment: 1 } } });
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ subject, input, result }) => ({
    detail: {
      from: subject.closesAt?.toISOString() ?? '',
      to: result.closesAt?.toISOString() ?? '',
    },
    said: { reason: input.reason },
  }),
});

function problemsBeforeExtending(round: RoundSubject, closesAt: Date | null, now: Date): Problem[] {
  if (round.status !== 'OPEN') return [{ code: 'rounds.problems.notExtendable' }];
  if (closesAt === null) return [{ code: 'kernel.problems.required', field: 'closesAt' }];
  if (round.closesAt !== null && closesAt <= round.closesAt) {
    return [
      { code: 'rounds.problems.notLater', field: 'closesAt', values: { closesAt: formatDeadline(round.closesAt) } },
    ];
  }
  return closesAt <= now ? [{ code: 'rounds.problems.extensionInPast', field: 'closesAt' }] : [];
}
