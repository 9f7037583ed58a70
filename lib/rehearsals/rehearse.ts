import 'server-only';
import { importedYears } from '@/lib/calendar/load';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { roundPolicy } from '@/lib/rounds/policy';
import { roundSettings } from '@/lib/rounds/settings/settings';
import { expertsAtHand, lastRound, organisationsThatMayApply } from './around-the-round';
import { findingsInDates } from './deadlines';
import { findingsInEligibility } from './eligible-organisations';
import { findingsInSupply } from './expert-supply';
import { type Finding, gravestFirst } from './finding';
import { findingsInForm, lengthOf, type Played, play, readingOf, usualNumber } from './play';

export type Rehearsal = Played & {
  expected: number;
  /** Applications to the round before, which is what is expected unless the officer says otherwise. */
  lastTime: number | null;
  findings: Finding[];
};

/**
 * Plays a draft through before it is published: who could apply, which rule nobody meets, who would read and for how
 * long, which date falls on a day off. Nothing is written. Null for whoever does not run the round, and once it is published.
 */
export async function rehearse(
  actor: Actor,
  { roundId, expected: asked }: { roundId: string; expected: number | null },
  now: Date,
): Promise<Rehearsal | null> {
  const round = await roundSettings(db, { roundId });
  if (round === null || round.status !== 'DRAFT' || !roundPolicy.manage(actor, round)) return null;
  const [played, census, before, hands, imported] = await Promise.all([
    play(round, now),
    organisationsThatMayApply(round, now),
    lastRound(round),
    expertsAtHand(round),
    importedYears(db),
  ]);
  const expected = asked ?? usualNumber(before);
  const likely = before === null || before.applicants.length === 0 ? census.eligible : before.applicants;
  const findings = [
    ...findingsInForm(played.scene),
    ...findingsInEligibility(census),
    ...findingsInSupply({ ...hands, expected, categories: round.categories, likely }),
    ...findingsInDates(round, imported),
    ...readingOf(round, { ...hands, expected }, lengthOf(played.scene)),
  ];
  return { ...played, expected, lastTime: before?.applications ?? null, findings: gravestFirst(findings) };
}
