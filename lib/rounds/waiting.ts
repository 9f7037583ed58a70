import 'server-only';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { subtreesOf } from '@/lib/kernel/actor';
import { anyOf } from '@/lib/kernel/any-of';
import type { Waiting } from '@/lib/kernel/waiting';
import { paths } from '@/lib/paths/paths';
import { isWindowOver } from './rules';

/** Drafts to finish and publish, and calls whose window is over and whose screening has not begun. */
export async function waitingForRounds(actor: Actor, now: Date): Promise<Waiting[]> {
  const subtrees = subtreesOf(actor, 'OFFICER').map((path) => ({ region: { path: { startsWith: path } } }));
  if (subtrees.length === 0) return [];
  const rounds = await db.round.findMany({
    where: { AND: [anyOf(subtrees), { OR: [{ status: 'DRAFT' }, { status: 'OPEN', closesAt: { lt: now } }] }] },
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
