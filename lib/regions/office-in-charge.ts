import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';

type Office = { officeName: string; path: string };
/** `grants` are those of officers who work there; an office above is as far away as the place was read with. */
type Above = Office & { grants: readonly unknown[]; parent?: Above | null };
export type PlaceWithOffices = Above & { level: string };

/** Whose move something is, as this actor reads it: that of the actor's own office or that of another by its name. */
export type InCharge = { isOwn: boolean; officeName: string };

const office = {
  officeName: true,
  path: true,
  grants: { where: { role: 'OFFICER', revokedAt: null }, take: 1, select: { id: true } },
} satisfies Prisma.RegionSelect;

/** What must be read of a place to know whose move is what lies there: from a community up to its city. */
export const officesAbove = {
  level: true,
  ...office,
  parent: { select: { ...office, parent: { select: { ...office, parent: { select: office } } } } },
} satisfies Prisma.RegionSelect;

/**
 * The office whose move it is what lies at a place: for a community its street, which works there and answers for the term.
 * Where nobody works yet, the nearest office above in which somebody does, as on its first screen. There is no other name
 * for whoever has the move, on any page.
 */
export function officeInCharge({ level, ...own }: PlaceWithOffices): Office {
  const named = level === 'COMMUNITY' && own.parent ? own.parent : own;
  for (let one: Above | null | undefined = named; one; one = one.parent)
    if (one.grants.length > 0) return { officeName: one.officeName, path: one.path };
  return { officeName: named.officeName, path: named.path };
}

/** An officer of the very place has its moves as well, and nobody who sits in an office above the one in charge. */
export function inChargeOf(place: PlaceWithOffices, { grants }: Actor): InCharge {
  const { officeName, path } = officeInCharge(place);
  const isOwn = grants.some(
    ({ role, regionPath }) => role === 'OFFICER' && (regionPath === path || regionPath === place.path),
  );
  return { isOwn, officeName };
}
