import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';

/**
 * Whether the actor sits in the office that spends a place's money: the nearest one above it that has an officer. An office
 * further up sees the fund, but its money is not theirs to promise.
 */
export async function spendsFor(tx: Tx, actor: Actor, cityId: string): Promise<(regionPath: string) => boolean> {
  const held = await tx.roleGrant.findMany({
    where: { role: 'OFFICER', revokedAt: null, region: { OR: [{ id: cityId }, { cityId }] } },
    distinct: ['regionId'],
    select: { region: { select: { path: true } } },
  });
  const own = actor.grants.filter(({ role }) => role === 'OFFICER').map(({ regionPath }) => regionPath);
  const offices = [...own, ...held.flatMap(({ region }) => (region === null ? [] : [region.path]))];
  return (regionPath) => {
    const above = offices.filter((path) => regionPath.startsWith(path));
    const nearest = Math.max(...above.map(({ length }) => length));
    return own.some((path) => path.length === nearest && regionPath.startsWith(path));
  };
}
