import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { LateEntryStatus } from '@/lib/db/generated/enums';
import { openMoves } from '@/lib/kernel/policy';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { roundPolicy } from '@/lib/rounds/policy';
import { seenRound } from '@/lib/rounds/seen-round';
import { namedActor, withActorName } from '@/lib/trail/trail-of';
import type { EligibilityResult } from '../gates/eligibility';
import { conditionsOf } from './conditions';
import { lateEntryLifecycle } from './lifecycle';
import { applicant } from './load';
import { lateEntryPolicy } from './policy';
import { isSecondOfficer, latestLateUntil, mayTakeBack, shutBecause } from './rules';

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
        organisation: applicant,
        proposedBy: name,
        decidedBy: name,
        applications: { where: { submittedAt: { not: null } }, select: { id: true, number: true, receivedAt: true } },
      },
    });
    const shut = shutBecause(round, now);
    const takenBackBy = await whoTookBack(db, rows);
    const waiting = rows.filter(({ status }) => status === 'PROPOSED');
    const conditions = new Map<string, EligibilityResult[]>();
    // One after the other: few wait at a time.
    for (const { id: entryId, organisation } of waiting)
      conditions.set(entryId, await conditionsOf(db, organisation, { round, now }));
    return {
      round,
      latest: latestLateUntil(round),
      shut,
      mayPropose: shut === null && roundPolicy.manage(actor, round),
      entries: rows.map(({ organisation, proposedBy, decidedBy, applications, ...entry }) => {
        const isSecond = isSecondOfficer(actor, entry);
        const moves = openMoves(lateEntryLifecycle, lateEntryPolicy, { actor, subject: { ...entry, round } });
        return {
          ...entry,
          /** The round's gates, for whoever decides; empty once it is decided. */
          conditions: conditions.get(entry.id) ?? [],
          takenBackBy: takenBackBy.get(entry.id) ?? '',
          organisationName: organisation.name,
          proposedBy: proposedBy.name,
          decidedBy: decidedBy?.name ?? '',
          application: applications[0] ?? null,
          /** Whoever proposed it waits for another officer. */
          isOwn: entry.status === 'PROPOSED' && !isSecond,
          moves: moves.filter((move) => {
            if (move === 'revoke') return mayTakeBack(actor, entry);
            return move === 'grant' || move === 'refuse' ? isSecond : true;
          }),
        };
      }),
    };
  },
});

export type LateEntries = Awaited<ReturnType<typeof lateEntriesOfRound>>;
export type LateEntryShown = LateEntries['entries'][number];

/** Who took each of them back, which the trail knows. */
async function whoTookBack(db: Tx, rows: readonly { id: string; status: LateEntryStatus }[]) {
  const ids = rows.flatMap(({ id: entryId, status }) => (status === 'REVOKED' ? [entryId] : []));
  if (ids.length === 0) return new Map<string, string>();
  const lines = await db.trailEntry.findMany({
    where: { entity: 'lateEntry', entityId: { in: ids }, command: 'lateEntry.revoke' },
    select: { entityId: true, ...namedActor },
  });
  return new Map(lines.map(withActorName).map(({ entityId, actorName }) => [entityId, actorName]));
}
