import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { TieAct } from '@/lib/db/generated/enums';
import { on } from '@/lib/kernel/about';
import { type Actor, by, isMemberOf } from '@/lib/kernel/actor';
import { tieMovedLetter } from '../letters';
import { tieLifecycle } from './lifecycle';
import type { Tie } from './load';
import { tellSide } from './tell';

type Event = ReturnType<typeof tieLifecycle.eventsOf>[number];
type Move = { event: Event; act: TieAct; version: number; note: string; actor: Actor; now: Date };

/** Moves a tie, keeps the word that moved it and writes of it to the other side. Both sides' trails tell it. */
export async function settleTie(tx: Tx, tie: Tie, move: Move & { act: 'CONFIRMED' | 'DECLINED' | 'ENDED' }) {
  const moved = await moveTie(tx, tie, move);
  const { own, other } = moved;
  const said = { kind: tie.kind, act: move.act, organisation: other.name, by: own.name, note: move.note };
  await tellSide(tx, { organisationId: other.id, letter: (name) => tieMovedLetter(name, said) }, move.now);
  return moved;
}

/** The same before anybody has answered: there is nobody to write to. */
export async function moveTie(tx: Tx, tie: Tie, { event, act, version, note, actor, now }: Move) {
  const status = tieLifecycle.move(tie.status, event);
  await tx.organisationTie.update({ where: { id: tie.id, version }, data: { status, version: { increment: 1 } } });
  // Whoever is in both speaks for the side whose move it is.
  const isAnswer = event === 'confirm' || event === 'decline';
  const byUnit = isAnswer ? !tie.askedByUnit : event === 'withdraw' ? tie.askedByUnit : isMemberOf(actor, tie.unitId);
  await tx.tieEntry.create({ data: { tieId: tie.id, act, at: now, actorId: by(actor), byUnit, note } });
  const [own, other] = byUnit ? [tie.unit, tie.group] : [tie.group, tie.unit];
  return { id: own.id, status, own, other, named: namesOf(tie, other), sides: [on(own), on(other)] as const };
}

/** Both sides by their names, and to which of them it was told. */
export const namesOf = (
  { kind, group, unit }: Pick<Tie, 'kind'> & Record<'group' | 'unit', { name: string }>,
  other: { name: string },
) => ({ kind, group: group.name, unit: unit.name, other: other.name });
