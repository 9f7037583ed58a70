import 'server-only';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { ownTemplatePolicy } from './own-template-policy';

export type WorkingCopyHeaderFacts = NonNullable<Awaited<ReturnType<typeof workingCopyHeader>>>;

/** What stands over a template that is being modified: which, and who began when; null for whoever may not modify it. */
export async function workingCopyHeader(actor: Actor, roundId: string) {
  const copy = await db.round.findFirst({
    where: { id: roundId, workingCopyOf: { isNot: null } },
    select: {
      id: true,
      version: true,
      createdAt: true,
      createdById: true,
      region: { select: { path: true } },
      workingCopyOf: { select: { id: true, name: true, retiredAt: true } },
    },
  });
  if (copy === null || copy.workingCopyOf === null || !ownTemplatePolicy.manage(actor, copy)) return null;
  const person = await db.person.findUnique({ where: { id: copy.createdById }, select: { name: true } });
  return {
    id: copy.id,
    version: copy.version,
    template: copy.workingCopyOf,
    begunAt: copy.createdAt,
    begunBy: person?.name ?? '',
  };
}
