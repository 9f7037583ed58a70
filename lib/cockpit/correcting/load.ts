import 'server-only';
import type { Tx } from '@/lib/db/client';
import { announcementFacts } from '@/lib/plans/announcing/announcement-facts';
import { type OutdatedFact, outdatedIn, withFirstClosing } from '@/lib/plans/announcing/outdated';
import type { RoundSettings } from '@/lib/rounds/settings/settings';
import { type Correction, correctionOf, leftToCorrect } from './corrections';

/** The notices of a round, the first first. */
export async function correctionsOf(tx: Tx, round: { id: string }) {
  const rows = await tx.correctionNotice.findMany({
    where: { roundId: round.id },
    orderBy: { ordinal: 'asc' },
    select: { ordinal: true, reason: true, items: true, issuedBy: true, publishedAt: true },
  });
  return rows.map((row) => ({ ...row, ...correctionOf(row) }));
}

/** Where what the public was told is not what is set; `firstClosing` as it was before any extension. */
export function outdatedNow(
  round: RoundSettings,
  { corrections, firstClosing }: { corrections: readonly Correction[]; firstClosing: Date | undefined },
): OutdatedFact[] {
  const facts = announcementFacts(round);
  return leftToCorrect(outdatedIn(withFirstClosing(round.announcement, firstClosing), facts), corrections, facts);
}
