import 'server-only';
import { z } from 'zod';
import { openMoves } from '@/lib/kernel/policy';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { roundPolicy } from '@/lib/rounds/policy';
import { seenRound } from '@/lib/rounds/seen-round';
import { lateEntryLifecycle } from './lifecycle';
import { lateEntryPolicy } from './policy';
import { isBeforeReview, isSecondOfficer, latestLateUntil } from './rules';

const MOST = 200;
const name = { select: { name: true } } as const;

/** The late entries of a round, newest first, and whether another may be proposed. */
export const lateEntriesOfRound = query({
  name: 'lateEntry.ofRound',
  input: z.object({ roundId: id() }),
  subject: seenRound,
  async run({ db, subject: round, actor, now }) {
    const rows = await db.lateEntry.findMany({
      where: { roundId: round.id },
      orderBy: [{ proposedAt: 'desc' }, { id: 'desc' }],
      take: MOST,
      include: {
        organisation: name,
        proposedBy: name,
        decidedBy: name,
        applications: { where: { submittedAt: { not: null } }, select: { id: true, number: true, receivedAt: true } },
      },
    });
    const latest = latestLateUntil(round);
    const isOpen = latest !== null && latest > now && isBeforeReview(round, now);
    return {
      round,
      latest,
      isOpen,
      mayPropose: isOpen && roundPolicy.manage(actor, round),
      entries: rows.map(({ organisation, proposedBy, decidedBy, applications, ...entry }) => {
        const isSecond = isSecondOfficer(actor, entry);
        const moves = openMoves(lateEntryLifecycle, lateEntryPolicy, { actor, subject: { ...entry, round } });
        return {
          ...entry,
          organisationName: organisation.name,
          proposedBy: proposedBy.name,
          decidedBy: decidedBy?.name ?? '',
          application: applications[0] ?? null,
          /** Whoever proposed it waits for another officer. */
          isOwn: entry.status === 'PROPOSED' && !isSecond,
          moves: moves.filter((move) => (move === 'grant' || move === 'refuse' ? isSecond : true)),
        };
      }),
    };
  },
});

export type LateEntries = Awaited<ReturnType<typeof lateEntriesOfRound>>;
export type LateEntryShown = LateEntries['entries'][number];
