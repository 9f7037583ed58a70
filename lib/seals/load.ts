import 'server-only';
import type { Tx } from '@/lib/db/client';
import { NO_CITY } from './seal-hash';

/** The chain of a city, or that of the entries without one, which stands above all cities. */
export async function chainById(tx: Tx, { chain }: { chain: string }) {
  if (chain === NO_CITY) return { id: NO_CITY, cityId: null, path: '/', name: '平台' };
  const city = await tx.region.findFirst({
    where: { id: chain, level: 'CITY' },
    select: { id: true, path: true, name: true },
  });
  return city === null ? null : { ...city, cityId: city.id };
}
