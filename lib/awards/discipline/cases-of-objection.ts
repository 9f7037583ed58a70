import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { openMoves } from '@/lib/kernel/policy';
import { isOpenObjection } from '../rules';
import { disciplineLifecycle } from './lifecycle';
import { disciplinePolicy, objectedPolicy } from './policy';
import { isAtDiscipline } from './rules';

const named = { select: { name: true } } as const;

/** The newest first. */
export const casesRead = {
  orderBy: { startedAt: 'desc' },
  include: { startedBy: named, takenBy: named, endedBy: named },
} as const satisfies Prisma.Objection$casesArgs;

type Cases = Prisma.ObjectionGetPayload<{ include: { cases: typeof casesRead } }>;
type Objected = Cases & Parameters<typeof objectedPolicy.openCase>[1];

/** What the discipline inspection did with an objection, and what the actor may do about it. */
export function disciplineOf(objection: Objected, actor: Actor) {
  const { cases, status, round, application } = objection;
  const isFree = isOpenObjection(status) && !isAtDiscipline(cases);
  return {
    cases: cases.map((each) => ({
      ...each,
      startedBy: each.startedBy.name,
      takenBy: each.takenBy?.name ?? '',
      endedBy: each.endedBy?.name ?? '',
      /** The inspectors took it up by themselves. */
      isOwn: each.startedById === each.takenById,
      moves: openMoves(disciplineLifecycle, disciplinePolicy, {
        actor,
        subject: { ...each, objection: { round, application } },
      }),
    })),
    isStanding: isAtDiscipline(cases),
    mayRefer: isFree && objectedPolicy.refer(actor, objection),
    mayOpen: isFree && objectedPolicy.openCase(actor, objection),
  };
}

export type DisciplineOf = ReturnType<typeof disciplineOf>;
