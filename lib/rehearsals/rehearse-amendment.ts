import 'server-only';
import { amendmentById } from '@/lib/amendments/load';
import { amendmentAddress } from '@/lib/amendments/schema';
import { officerSeesAmendment } from '@/lib/amendments/sees';
import { readRules } from '@/lib/amendments/versions-of';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { query } from '@/lib/kernel/query';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { roundSettings } from '@/lib/rounds/settings/settings';
import { expertsAtHand, lastRound } from './around-the-round';
import { type Finding, gravestFirst } from './finding';
import { findingsInForm, lengthOf, type Played, play, readingOf, usualNumber } from './play';
import { findingInLength } from './reading-time';
import { expectedApplications } from './view-params';

export type AmendmentRehearsal = Played & {
  expected: number;
  /** Applications to this round so far, drafts among them. */
  begun: number;
  findings: Finding[];
};

/**
 * Plays the form through as an unfinished amendment would make it: what each side would see, which rule nobody could meet
 * any more, how much more there would be to read. Gates, experts and dates are the round's and stay. Nothing is written.
 * Found by whoever runs the round, until it is decided.
 */
export const rehearseAmendment = query({
  name: 'rehearsal.amendment',
  input: amendmentAddress.extend({ expected: expectedApplications }),
  subject: seenUndecided,
  async run({ db, subject: amendment, input, now }): Promise<AmendmentRehearsal> {
    const { roundId } = amendment;
    const current = found(await roundSettings(db, { roundId }), 'the round of an amendment');
    const { title, sections } = amendment.form;
    const amended = {
      ...current,
      form: { title, sections },
      terms: { ...current.terms, formRules: readRules(amendment.formRules) },
    };
    const [before, after, last, hands] = await Promise.all([
      play(db, current, now),
      play(db, amended, now),
      lastRound(db, current),
      expertsAtHand(db, current, shanghaiDay(now)),
    ]);
    const begun = await db.application.count({ where: { roundId, status: { not: 'WITHDRAWN' } } });
    // What was handed in stays as it is, and is read as it is.
    const kept = await db.application.count({
      where: { roundId, status: { notIn: ['DRAFT', 'RETURNED', 'WITHDRAWN'] } },
    });
    const expected = input.expected ?? Math.max(begun, usualNumber(last));
    const reading = readingOf(amended, { ...hands, expected }, lengthOf(after.scene));
    const change = findingInLength(lengthOf(before.scene), lengthOf(after.scene), {
      ...hands,
      expected: Math.max(0, expected - kept),
    });
    const findings = [...findingsInForm(after.scene), change, ...reading];
    return { ...after, expected, begun, findings: gravestFirst(findings) };
  },
});

async function seenUndecided(db: Tx, { roundId, amendmentId }: { roundId: string; amendmentId: string }, actor: Actor) {
  const amendment = await amendmentById(db, { amendmentId });
  const isUndecided = amendment?.status === 'DRAFT' || amendment?.status === 'PROPOSED';
  return isUndecided && amendment.roundId === roundId ? officerSeesAmendment.look(actor, amendment) : null;
}
