import 'server-only';
import { z } from 'zod';
import { takeTurn } from '@/lib/db/take-turn';
import { on } from '@/lib/kernel/about';
import { by, isMemberOf } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { limits } from '@/lib/kernel/limits';
import { newId } from '@/lib/kernel/new-id';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { id, prose, requiredLine } from '@/lib/kernel/text';
import { tieAskedLetter } from '../letters';
import { organisationPolicy } from '../policy';
import { sidesNamed } from './load';
import { namesOf } from './move-tie';
import { problemsInTie } from './rules';
import { tellSide } from './tell';

/**
 * A group asks a unit to bear or to guide it, or the unit offers itself; the other side confirms. @throws Refusal 'refused'
 * where nobody verified bears the name or the code, and while the group has such a tie already
 */
export const askTie = command({
  name: 'organisation.askTie',
  input: z.object({
    organisationId: id(),
    kind: z.enum(['HOST', 'GUIDE'], { message: 'kernel.problems.required' }),
    /** What the own organisation is in it. */
    as: z.enum(['GROUP', 'UNIT'], { message: 'kernel.problems.required' }),
    /** The other side by its credit code or its full name. */
    other: requiredLine(100),
    note: prose(limits.reason).default(''),
  }),
  subject: sidesNamed,
  visible: (actor, { own }) => organisationPolicy.view(actor, own),
  allow: (actor, { own }) => isMemberOf(actor, own.id, 'OWNER', 'SIGNATORY'),
  async run({ subject: { own, group, unit, askedByUnit }, input: { kind, note }, actor, tx, now }) {
    if (group === null || unit === null)
      throw new Refusal('refused', [{ code: 'organisations.problems.tieNobody', field: 'other' }]);
    await takeTurn(tx, `tie:${kind}:${group.id}`);
    const open = await tx.organisationTie.count({
      where: { groupId: group.id, kind, status: { in: ['ASKED', 'CONFIRMED'] } },
    });
    refuseIf(problemsInTie({ kind, group, unit, isOpen: open > 0 }));
    const tieId = newId();
    await tx.organisationTie.create({
      data: { id: tieId, kind, groupId: group.id, unitId: unit.id, askedByUnit, askedAt: now },
    });
    await tx.tieEntry.create({ data: { tieId, act: 'ASKED', at: now, actorId: by(actor), byUnit: askedByUnit, note } });
    const other = askedByUnit ? group : unit;
    const letter = (name: string) =>
      tieAskedLetter(name, { kind, organisation: other.name, asking: own.name, note, asUnit: !askedByUnit });
    await tellSide(tx, { organisationId: other.id, letter }, now);
    return { id: own.id, tieId, named: namesOf({ kind, group, unit }, other), sides: [on(own), on(other)] as const };
  },
  about: ({ result }) => [...result.sides],
  trail: ({ input: { kind, note }, result: { tieId } }) => ({ detail: { tieId, kind }, said: { note } }),
});
