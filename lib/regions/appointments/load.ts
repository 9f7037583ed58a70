import 'server-only';
import type { Tx } from '@/lib/db/client';
import { EVERYWHERE } from './rules';

/** Where a role is to hold; all regions together where the form says so. */
export async function placeOfRole(tx: Tx, { regionId }: { regionId: string }) {
  if (regionId === EVERYWHERE) return { regionId: null, name: '全平台', path: '/', cityId: null };
  const region = await tx.region.findUnique({ where: { id: regionId } });
  return region === null ? null : { regionId: region.id, name: region.name, path: region.path, cityId: region.cityId };
}

export async function appointmentById(tx: Tx, { appointmentId }: { appointmentId: string }) {
  const [appointment] = await appointmentsById(tx, [appointmentId]);
  return appointment ?? null;
}

/** Those that are there, oldest first, each with its place and who proposed it. */
export async function appointmentsById(tx: Tx, ids: string[]) {
  const appointments = await tx.appointment.findMany({
    where: { id: { in: ids } },
    orderBy: { id: 'asc' },
    include: {
      region: { select: { name: true, path: true, cityId: true } },
      proposedBy: { select: { name: true, email: true } },
    },
  });
  return appointments.map((appointment) => ({
    ...appointment,
    place: appointment.region?.name ?? '全平台',
    path: appointment.region?.path ?? '/',
    cityId: appointment.region?.cityId ?? null,
  }));
}

/** A role in force, with where it holds and how it was given; the first administrators' stand above all regions. */
export async function grantById(tx: Tx, { grantId }: { grantId: string }) {
  const grant = await tx.roleGrant.findUnique({
    where: { id: grantId },
    include: { region: true, appointment: true, person: { select: { name: true, email: true } } },
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
