import 'server-only';
import type { z } from 'zod';
import { choicesIn } from '@/lib/applications/filling/round-form';
import type { Tx } from '@/lib/db/client';
import { formDifference } from '@/lib/forms/builder/form-difference';
import type { Actor } from '@/lib/kernel/actor';
import { openMoves } from '@/lib/kernel/policy';
import { query } from '@/lib/kernel/query';
import type { Seen } from '@/lib/kernel/seen';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { formRulesPart } from '@/lib/plans/form/form-rules-part';
import { roundPolicy } from '@/lib/rounds/policy';
import { roundAddress } from '@/lib/rounds/schema';
import { seenRound } from '@/lib/rounds/seen-round';
import { trailLinesOf } from '@/lib/trail/trail-of';
import { amendmentLifecycle } from './lifecycle';
import { amendmentById } from './load';
import { amendmentPolicy } from './policy';
import { isSecondPerson, newDuties, problemsWithPhase } from './rules';
import { amendmentAddress } from './schema';
import { amendmentSees } from './sees';
import { versionsOf } from './versions-of';

export type RoundAmendments = Awaited<ReturnType<typeof amendmentsOfRound>>;

/** A round's amendments, newest first, and whether another may be begun. */
export const amendmentsOfRound = query({
  name: 'amendment.ofRound',
  input: roundAddress,
  subject: seenRound,
  async run({ db, subject: round, actor, now }) {
    const rows = await db.formAmendment.findMany({
      where: { roundId: round.id },
      orderBy: { number: 'desc' },
      select: {
        id: true,
        number: true,
        status: true,
        reason: true,
        draftedById: true,
        draftedAt: true,
        proposedAt: true,
        decidedById: true,
        decidedAt: true,
        draftedBy: { select: { name: true } },
        decidedBy: { select: { name: true } },
      },
    });
    const shown = rows.map(({ draftedBy, decidedBy, ...row }) => ({
      ...row,
      draftedBy: draftedBy.name,
      decidedBy: decidedBy?.name ?? '',
    }));
    const unfinished = shown.find(({ status }) => status === 'DRAFT' || status === 'PROPOSED') ?? null;
    const isOpen = problemsWithPhase(round, now).length === 0;
    return {
      round,
      rows: shown,
      unfinished,
      isOpen,
      mayDraft: isOpen && unfinished === null && roundPolicy.manage(actor, round),
    };
  },
});

export type AmendmentDetail = Awaited<ReturnType<typeof amendmentOf>>;

/** One amendment with what it changes, whom it concerns, who did what, and what this actor may do about it. */
export const amendmentOf = query({
  name: 'amendment.detail',
  input: amendmentAddress,
  subject: seenAmendment,
  async run({ db, subject: amendment, actor, now }) {
    const [{ before, after }, counts, trail] = await Promise.all([
      versionsOf(db, amendment),
      countsOf(db, amendment),
      trailLinesOf(db, 'amendment', amendment),
    ]);
    const { sections, references } = after;
    const changes = formDifference(before, after);
    const [isOpen, isSecond] = [problemsWithPhase(amendment.round, now).length === 0, isSecondPerson(actor, amendment)];
    const moves = openMoves(amendmentLifecycle, amendmentPolicy, { actor, subject: amendment });
    return {
      amendment,
      form: {
        sections,
        references,
        choices: choicesIn(after, amendment.round.terms),
        agesOn: shanghaiDay(amendment.round.closesAt ?? now),
      },
      changes,
      duties: newDuties(changes).map(({ label }) => label),
      rules: formRulesPart(after.rules, sections, references),
      draftedBy: amendment.draftedBy.name,
      decidedBy: amendment.decidedBy?.name ?? '',
      isOpen,
      isSecond,
      mayEdit: isOpen && amendment.status === 'DRAFT' && amendmentPolicy.edit(actor, amendment),
      mayRehearse:
        (amendment.status === 'DRAFT' || amendment.status === 'PROPOSED') && roundPolicy.manage(actor, amendment.round),
      /** What is open to this actor; deciding takes a second person and an open window, but rejecting is always possible. */
      moves: moves.filter(
        (move) =>
          (move === 'publish' || move === 'return' || move === 'reject' ? isSecond : true) &&
          (move === 'publish' || move === 'propose' ? isOpen : true),
      ),
      ...counts,
      trail,
    };
  },
});

async function seenAmendment(db: Tx, { roundId, amendmentId }: z.output<typeof amendmentAddress>, actor: Actor) {
  const amendment = await amendmentById(db, { amendmentId });
  return amendment?.roundId === roundId ? amendmentSees.look(actor, amendment) : null;
}

/** How many applications go over to the new form, and how many stay as they were handed in. */
async function countsOf(
  tx: Tx,
  { roundId }: Seen<'amendment', { roundId: string }>,
): Promise<{ open: number; submitted: number }> {
  const groups = await tx.application.groupBy({ by: ['status'], where: { roundId }, _count: true });
  const count = (...names: string[]): number =>
    groups.filter(({ status }) => names.includes(status)).reduce((sum, { _count }) => sum + _count, 0);
  return { open: count('DRAFT', 'RETURNED'), submitted: count('RECOMMENDING', 'SUBMITTED', 'ELIGIBLE') };
}
