import 'server-only';
import type { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { sumFen } from '@/lib/kernel/money';
import { query } from '@/lib/kernel/query';
import { roundById } from '../load';
import { roundPhase } from '../rules';
import { roundAddress } from '../schema';
import { publicSeesRound } from '../sees';
import { roundSettings } from '../settings/settings';
import { publishedTracksOf } from '../tracks/edition';

type RoundAddress = z.output<typeof roundAddress>;

/** A published round with its announcement, terms, rubrics, extensions and tracks. Holds nothing of persons but its own contacts. */
export const publishedRound = query({
  name: 'round.publishedDetail',
  input: roundAddress,
  subject: publishedWithSettings,
  async run({ db, subject: round, now }) {
    const { createdById: _createdById, version: _version, mainRound: _mainRound, funding, ...shown } = round;
    const [extensions, tracks] = await Promise.all([
      db.roundExtension.findMany({
        where: { roundId: round.id },
        orderBy: { createdAt: 'asc' },
        select: { fromAt: true, toAt: true, reason: true, createdAt: true },
      }),
      publishedTracksOf(db, round, now),
    ]);
    return {
      ...shown,
      phase: roundPhase(round, now),
      funding: funding.map(({ amountFen, fund }) => ({
        amountFen,
        name: fund.name,
        kind: fund.kind,
        regionName: fund.region.name,
      })),
      totalFen: sumFen(funding.map(({ amountFen }) => amountFen)),
      extensions,
      tracks,
    };
  },
});

export type PublishedRound = Awaited<ReturnType<typeof publishedRound>>;

/** The published rounds of its edition, for other pages of what is public. */
export const publishedTracks = query({
  name: 'round.publishedTracks',
  input: roundAddress,
  subject: publishedOnly,
  run: ({ db, subject: round, now }) => publishedTracksOf(db, round, now),
});

/** A round that everybody may read, since it is published. */
export async function publishedOnly(db: Tx, address: RoundAddress, actor: Actor) {
  return publicSeesRound.look(actor, await roundById(db, address));
}

async function publishedWithSettings(db: Tx, address: RoundAddress, actor: Actor) {
  return publicSeesRound.look(actor, await roundSettings(db, address));
}
