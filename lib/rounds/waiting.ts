import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import type { Waiting } from '@/lib/kernel/waiting';
import { paths } from '@/lib/paths/paths';
import { isWindowOver } from './rules';
import { officerSeesRound } from './sees';

/** Drafts to finish and publish, and calls whose window is over and whose screening has not begun. */
export async function waitingForRounds(tx: Tx, actor: Actor, now: Date): Promise<Waiting[]> {
  const rounds = await tx.round.findMany({
    where: {
      AND: [officerSeesRound.where(actor), { OR: [{ status: 'DRAFT' }, { status: 'OPEN', closesAt: { lt: now } }] }],
    },
    orderBy: { createdAt: 'asc' },
    select: { id: true, title: true, status: true, opensAt: true, closesAt: true },
  });
  return rounds
    .filter((round) => round.status === 'DRAFT' || isWindowOver(round, now))
    .map(
      (round): Waiting =>
        round.status === 'DRAFT'
          ? {
              key: `round-publish-${round.id}`,
              messageKey: 'rounds.waiting.publish',
              about: round.title,
              href: paths.roundSettings(round.id, 'publish'),
              verbKey: 'rounds.waiting.publishVerb',
              dueAt: round.opensAt,
            }
          : {
              key: `round-screen-${round.id}`,
              messageKey: 'rounds.waiting.screen',
              about: round.title,
              href: paths.officeRound(round.id),
              verbKey: 'rounds.waiting.screenVerb',
              dueAt: null,
            },
    );
}
