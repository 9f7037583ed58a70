import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { takeTurn } from '@/lib/db/take-turn';
import { type Actor, by, isOfficerAt, isSystem } from '@/lib/kernel/actor';
import { refuseIf } from '@/lib/kernel/refusal';
import { all, given, sees, within } from '@/lib/kernel/sees';
import { id } from '@/lib/kernel/text';
import { recommendationDueAt } from '@/lib/plans/terms/recommendation';
import { inChargeOf, officesAbove } from '@/lib/regions/office-in-charge';
import { roundById } from '@/lib/rounds/load';
import { problemsBeforeRecommending, problemsInstead } from './rules';

/** An office's part in a round, as addresses and forms name it. */
export const officeAddress = z.object({ roundId: id(), regionId: id() });

export type RecommendingOffice = NonNullable<Awaited<ReturnType<typeof recommendingOffice>>>;

/** An office that recommends to a round, with its level, by when, and how many at most; null where it has no part in it. */
export async function recommendingOffice(tx: Tx, { roundId, regionId }: z.output<typeof officeAddress>) {
  const round = await roundById(tx, { roundId });
  const office = await tx.region.findUnique({
    where: { id: regionId },
    select: { id: true, name: true, ...officesAbove },
  });
  if (round === null || office === null || !office.path.startsWith(round.region.path)) return null;
  const { levels } = round.terms.recommendation;
  const ordinal = levels.findIndex(({ level }) => level === office.level);
  const level = levels[ordinal];
  if (level === undefined) return null;
  const { cityId, closesAt, publishedAt } = round;
  return {
    id: round.id,
    cityId,
    publishedAt,
    round,
    office,
    ordinal,
    quota: level.quota,
    dueAt: recommendationDueAt(closesAt, level),
  };
}

/** The same, in turn: who passes up, puts in order or leaves out at one office does so one after the other. */
export async function officeInTurn(tx: Tx, input: z.output<typeof officeAddress>) {
  await takeTurn(tx, `recommend:${input.roundId}:${input.regionId}`);
  return recommendingOffice(tx, input);
}

/** Its own officers and those above it. */
export const officerSeesOffice = sees<
  'recommending office',
  { publishedAt: Date | null; office: { path: string } },
  object
>(all(given('publishedAt'), within('office.path', 'OFFICER')));

export const recommendingPolicy = {
  view: officerSeesOffice.judge,
  recommend: (actor: Actor, { office }: { office: { path: string } }): boolean =>
    isSystem(actor) || isOfficerAt(actor, office.path),
};

/** Subject of what an office reads. */
export async function seenOffice(db: Tx, address: z.output<typeof officeAddress>, actor: Actor) {
  return officerSeesOffice.look(actor, await recommendingOffice(db, address));
}

type Deciding = { actor: Actor; insteadReason: string; now: Date };

/** Who decides here, when, and why in another office's stead. @throws Refusal 'refused' outside the time, or without that reason */
export function decidedHere({ round, office }: RecommendingOffice, { actor, insteadReason, now }: Deciding) {
  const isOwn = isSystem(actor) || inChargeOf(office, actor).isOwn;
  refuseIf([...problemsBeforeRecommending(round, now), ...problemsInstead(isOwn, insteadReason)]);
  return { decidedAt: now, decidedById: by(actor), insteadReason: isOwn ? '' : insteadReason };
}
