import 'server-only';
import { formToBuild } from '@/lib/applications/filling/round-form';
import { db } from '@/lib/db/client';
import { formDifference } from '@/lib/forms/builder/form-difference';
import type { Actor } from '@/lib/kernel/actor';
import { openMoves } from '@/lib/kernel/policy';
import { formRulesPart } from '@/lib/plans/form/form-rules-part';
import { roundById } from '@/lib/rounds/load';
import { roundPolicy } from '@/lib/rounds/policy';
import { amendmentLifecycle } from './lifecycle';
import { amendmentById } from './load';
import { amendmentPolicy } from './policy';
import { isSecondPerson, newDuties, problemsWithPhase } from './rules';
import { versionsOf } from './versions-of';

export type RoundAmendments = NonNullable<Awaited<ReturnType<typeof amendmentsOfRound>>>;

/** A round's amendments, newest first, and whether another may be begun; null when the actor may not see the round. */
export async function amendmentsOfRound(actor: Actor, roundId: string, now: Date) {
  const round = await roundById(db, { roundId });
  if (round === null || !roundPolicy.view(actor, round)) return null;
  const rows = await db.formAmendment.findMany({
    where: { roundId },
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
    },
  });
  const names = await namesOf(rows.flatMap(({ draftedById, decidedById }) => [draftedById, decidedById]));
  const shown = rows.map((row) => ({
    ...row,
    draftedBy: names.get(row.draftedById) ?? '',
    decidedBy: names.get(row.decidedById ?? '') ?? '',
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
}

export type AmendmentDetail = NonNullable<Awaited<ReturnType<typeof amendmentOf>>>;

/** One amendment with what it changes, whom it concerns, and what this actor may do about it; null when they may not see it. */
export async function amendmentOf(
  actor: Actor,
  { roundId, amendmentId }: { roundId: string; amendmentId: string },
  now: Date,
) {
  const amendment = await amendmentById(db, { amendmentId });
  if (amendment === null || amendment.roundId !== roundId || !amendmentPolicy.view(actor, amendment)) return null;
  const { before, after } = await versionsOf(db, amendment);
  const changes = formDifference(before, after);
  const names = await namesOf([amendment.draftedById, amendment.decidedById]);
  const [counts, isOpen, isSecond] = [
    await countsOf(roundId),
    problemsWithPhase(amendment.round, now).length === 0,
    isSecondPerson(actor, amendment),
  ];
  const moves = openMoves(amendmentLifecycle, amendmentPolicy, { actor, subject: amendment });
  return {
    amendment,
    form: await formToBuild({ ...amendment.round.plan, formId: amendment.formId }),
    changes,
    duties: newDuties(changes).map(({ label }) => label),
    rules: formRulesPart(after.rules, after.sections, after.references),
    draftedBy: names.get(amendment.draftedById) ?? '',
    decidedBy: names.get(amendment.decidedById ?? '') ?? '',
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
  };
}

/** How many applications go over to the new form, and how many stay as they were handed in. */
async function countsOf(roundId: string): Promise<{ open: number; submitted: number }> {
  const groups = await db.application.groupBy({ by: ['status'], where: { roundId }, _count: true });
  const count = (...names: string[]): number =>
    groups.filter(({ status }) => names.includes(status)).reduce((sum, { _count }) => sum + _count, 0);
  return { open: count('DRAFT', 'RETURNED'), submitted: count('SUBMITTED', 'ELIGIBLE') };
}

async function namesOf(ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const people = await db.person.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: { id: true, name: true },
  });
  return new Map(people.map(({ id, name }) => [id, name]));
}
