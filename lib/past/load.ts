import 'server-only';
import type { Tx } from '@/lib/db/client';

const withRegion = { region: { select: { id: true, name: true, path: true } } } as const;

export async function pastRoundById(tx: Tx, { pastRoundId }: { pastRoundId: string }) {
  return tx.pastRound.findUnique({ where: { id: pastRoundId }, include: withRegion });
}

/** The region whose office is to keep a new past round. */
export async function regionToRecord(tx: Tx, { regionId }: { regionId: string }) {
  const region = await tx.region.findUnique({ where: { id: regionId } });
  return region === null || region.cityId === null ? null : { regionId: region.id, cityId: region.cityId, region };
}

export async function pastImportById(tx: Tx, { importId }: { importId: string }) {
  return tx.pastImport.findUnique({
    where: { id: importId },
    include: { pastRound: { include: withRegion }, file: { select: { sha256: true, mime: true, name: true } } },
  });
}

export async function pastProjectById(tx: Tx, { projectId }: { projectId: string }) {
  return tx.pastProject.findUnique({ where: { id: projectId }, include: { pastRound: { include: withRegion } } });
}
