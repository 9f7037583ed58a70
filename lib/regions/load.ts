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
