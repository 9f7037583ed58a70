import 'server-only';
import { z } from 'zod';
import { importedYears } from '@/lib/calendar/load';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { id } from '@/lib/kernel/text';
import { officerSeesRound } from '@/lib/rounds/sees';
import { roundSettings } from '@/lib/rounds/settings/settings';
import { expertsAtHand, lastRound, organisationsThatMayApply } from './around-the-round';
import { findingsInDates } from './deadlines';
import { findingsInEligibility } from './eligible-organisations';
import { findingsInSupply } from './expert-supply';
import { type Finding, gravestFirst } from './finding';
import { findingsInForm, lengthOf, type Played, play, readingOf, usualNumber } from './play';
import { expectedApplications } from './view-params';

export type Rehearsal = Played & {
  expected: number;
  /** Applications to the round before, which is what is expected unless the officer says otherwise. */
  lastTime: number | null;
  findings: Finding[];
};

/**
 * Plays a draft through before it is published: who could apply, which rule nobody meets, who would read and for how
 * long, which date falls on a day off. Nothing is written. Found by whoever runs the round, until it is published.
 */
export const rehearse = query({
  name: 'rehearsal.round',
  input: z.object({ roundId: id(), expected: expectedApplications }),
  subject: seenDraft,
  async run({ db, subject: round, input, now }): Promise<Rehearsal> {
    const [played, census, before, hands, imported] = await Promise.all([
      play(db, round, now),
      organisationsThatMayApply(db, round, now),
      lastRound(db, round),
      expertsAtHand(db, round, shanghaiDay(now)),
      importedYears(db),
    ]);
    const expected = input.expected ?? usualNumber(before);
    const likely = before === null || before.applicants.length === 0 ? census.eligible : before.applicants;
    const findings = [
      ...findingsInForm(played.scene),
      ...findingsInEligibility(census),
      ...findingsInSupply({ ...hands, expected, categories: round.categories, likely }),
      ...findingsInDates(round, imported),
      ...readingOf(round, { ...hands, expected }, lengthOf(played.scene)),
    ];
    return { ...played, expected, lastTime: before?.applications ?? null, findings: gravestFirst(findings) };
  },
});

async function seenDraft(db: Tx, { roundId }: { roundId: string }, actor: Actor) {
  const round = await roundSettings(db, { roundId });
  return round?.status === 'DRAFT' ? officerSeesRound.look(actor, round) : null;
}
