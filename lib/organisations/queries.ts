import 'server-only';
import { cache } from 'react';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { openMoves } from '@/lib/kernel/policy';
import { trailOf } from '@/lib/trail/trail-of';
import { organisationLifecycle } from './lifecycle';
import { organisationPolicy } from './policy';
import { needsOverride } from './rules';
import { shownTo } from './shown-to';
import { onRecord } from './standings-of';
import { inChargeOf, visibleTo } from './visible-to';

const regionOf = { region: { select: { id: true, name: true, path: true } } } as const;

/** How many organisations the actor's regions have, and how many of them wait to be verified. */
export async function pendingCount(actor: Actor): Promise<{ count: number; pending: number }> {
  const groups = await db.organisation.groupBy({ by: ['status'], where: inChargeOf(actor), _count: true });
  return {
    count: groups.reduce((sum, group) => sum + group._count, 0),
    pending: groups.find((group) => group.status === 'PENDING')?._count ?? 0,
  };
}

export type OrganisationDetail = NonNullable<Awaited<ReturnType<typeof organisationDetail>>>;

/** An organisation with members, facts on record and trail, as this actor may see it; null when they may not. Once per request. */
export const organisationDetail = cache(async (actor: Actor, organisationId: string) => {
  const organisation = await db.organisation.findFirst({
    where: { AND: [{ id: organisationId }, visibleTo(actor)] },
    include: {
      ...regionOf,
      usccOverrideFile: { select: { id: true, name: true } },
      members: {
        where: { leftAt: null },
        orderBy: { joinedAt: 'asc' },
        include: { person: { select: { name: true, email: true } } },
      },
      standings: { where: onRecord, orderBy: [{ from: 'desc' }, { recordedAt: 'desc' }] },
    },
  });
  if (organisation === null) return null;
  return {
    ...shownTo(actor, organisation),
    trail: await trailOf('organisation', organisation.id),
    codeNeedsOverride: needsOverride(organisation),
    moves: openMoves(organisationLifecycle, organisationPolicy, actor, organisation),
    may: {
      update: organisationPolicy.update(actor, organisation),
      updateBankAccount: organisationPolicy.updateBankAccount(actor, organisation),
      manageMembers: organisationPolicy.manageMembers(actor, organisation),
      verify: organisationPolicy.verify(actor, organisation),
      overrideUscc: organisationPolicy.overrideUscc(actor, organisation),
      recordStanding: organisationPolicy.recordStanding(actor, organisation),
    },
  };
});

/** The organisations a person belongs to, for the first screen and the menu. */
export async function myOrganisations(actor: Actor) {
  return db.organisation.findMany({
    where: { id: { in: actor.memberships.map((membership) => membership.organisationId) } },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, status: true, type: true, uscc: true, region: { select: { name: true } } },
  });
}

/** What everybody may read: no person, no number but the registration's own. Null until verified. */
export async function publicOrganisation(organisationId: string) {
  return db.organisation.findFirst({
    where: { id: organisationId, status: 'VERIFIED' },
    select: {
      id: true,
      name: true,
      type: true,
      uscc: true,
      establishedOn: true,
      registrar: true,
      introduction: true,
      region: { select: { name: true } },
    },
  });
}
