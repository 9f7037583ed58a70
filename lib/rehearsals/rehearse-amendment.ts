import 'server-only';
import { amendmentById } from '@/lib/amendments/load';
import { readRules } from '@/lib/amendments/versions-of';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { roundPolicy } from '@/lib/rounds/policy';
import { roundSettings } from '@/lib/rounds/settings/settings';
import { expertsAtHand, lastRound } from './around-the-round';
import { type Finding, gravestFirst } from './finding';
import { findingsInForm, lengthOf, type Played, play, readingOf, usualNumber } from './play';
import { findingInLength } from './reading-time';

export type AmendmentRehearsal = Played & {
  expected: number;
  /** Applications to this round so far, drafts among them. */
  begun: number;
  findings: Finding[];
};

type Asked = { roundId: string; amendmentId: string; expected: number | null };

/**
 * Plays the form through as an unfinished amendment would make it: what each side would see, which rule nobody could meet
 * any more, how much more there would be to read. Gates, experts and dates are the round's and stay. Nothing is written.
 * Null for whoever does not run the round, and once it is decided.
 */
export async function rehearseAmendment(
  actor: Actor,
  { roundId, amendmentId, expected: asked }: Asked,
  now: Date,
): Promise<AmendmentRehearsal | null> {
  const amendment = await amendmentById(db, { amendmentId });
  const isUndecided = amendment?.status === 'DRAFT' || amendment?.status === 'PROPOSED';
  if (
    amendment === null ||
    !isUndecided ||
    amendment.roundId !== roundId ||
    !roundPolicy.manage(actor, amendment.round)
  )
    return null;
  const current = await roundSettings(db, { roundId });
  if (current === null) return null;
  const { title, sections } = amendment.form;
  const amended = {
    ...current,
    form: { title, sections },
    rules: { ...current.rules, formRules: readRules(amendment.formRules) },
  };
  const [before, after, last, hands] = await Promise.all([
    play(current, now),
    play(amended, now),
    lastRound(current),
    expertsAtHand(current),
  ]);
  const begun = await db.application.count({ where: { roundId, status: { not: 'WITHDRAWN' } } });
  // What was handed in stays as it is, and is read as it is.
  const kept = await db.application.count({
    where: { roundId, status: { notIn: ['DRAFT', 'RETURNED', 'WITHDRAWN'] } },
  });
  const expected = asked ?? Math.max(begun, usualNumber(last));
  const reading = readingOf(amended, { ...hands, expected }, lengthOf(after.scene));
  const change = findingInLength(lengthOf(before.scene), lengthOf(after.scene), {
    ...hands,
    expected: Math.max(0, expected - kept),
  });
  const findings = [...findingsInForm(after.scene), change, ...reading];
  return { ...after, expected, begun, findings: gravestFirst(findings) };
}
