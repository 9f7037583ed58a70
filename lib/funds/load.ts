import 'server-only';
import type { Tx } from '@/lib/db/client';

export async function fundById(tx: Tx, { fundId }: { fundId: string }) {
  return tx.fund.findUnique({
    where: { id: fundId },
    include: { region: { select: { id: true, name: true, path: true } } },
  });
}

/** The region that is to own a new fund. */
export async function owningRegion(tx: Tx, { regionId }: { regionId: string }) {
  const region = await tx.region.findUnique({ where: { id: regionId } });
  return region === null || region.cityId === null ? null : { regionId: region.id, cityId: region.cityId, region };
}
