import 'server-only';
import type { Tx } from '@/lib/db/client';

export async function regionById(tx: Tx, { regionId }: { regionId: string }) {
  return tx.region.findUnique({ where: { id: regionId } });
}

/** The region that something new is made for; null for none, or for what lies above all cities. */
export async function regionOfCity(tx: Tx, { regionId }: { regionId: string }) {
  const region = await tx.region.findUnique({ where: { id: regionId } });
  return region === null || region.cityId === null ? null : { ...region, cityId: region.cityId };
}

/** A role in force, with where it holds; the first administrator's stands above all regions. */
export async function grantById(tx: Tx, { grantId }: { grantId: string }) {
  const grant = await tx.roleGrant.findUnique({
    where: { id: grantId },
    include: { region: true, person: { select: { name: true, email: true } } },
  });
  return grant === null || grant.revokedAt !== null
    ? null
    : { ...grant, path: grant.region?.path ?? '/', cityId: grant.region?.cityId ?? undefined };
}

/** A person with the places where roles are held. */
export async function appointedPerson(tx: Tx, { personId }: { personId: string }) {
  const person = await tx.person.findUnique({
    where: { id: personId },
    include: { grants: { where: { revokedAt: null }, select: { region: { select: { path: true } } } } },
  });
  return person === null
    ? null
    : { ...person, places: person.grants.map(({ region }) => ({ path: region?.path ?? '/' })) };
}
