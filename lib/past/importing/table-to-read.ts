import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { pastImportById } from '../load';
import type { KnownCodes } from '../reading/code';
import type { Recorded } from '../reading/judge-table';
import { pastImportSees } from '../sees';

/** What a table is held against, for whoever reads it: the places and codes there are, and what stands of the round already. */
export const tableToRead = query({
  name: 'pastImport.toRead',
  input: z.object({ importId: id() }),
  subject: seenImport,
  async run({ db, subject: { status, file, pastRound } }) {
    const [regions, codes, recorded] = await Promise.all([
      db.region.findMany({
        where: { path: { startsWith: pastRound.region.path } },
        select: { id: true, name: true, parentId: true, validTo: true },
      }),
      knownCodes(db),
      recordedOf(db, pastRound.id),
    ]);
    return { status, file, round: pastRound, regions, codes, recorded };
  },
});

async function seenImport(db: Tx, input: { importId: string }, actor: Actor) {
  return pastImportSees.look(actor, await pastImportById(db, input));
}

async function knownCodes(db: Tx): Promise<KnownCodes> {
  const [held, regions] = await Promise.all([
    db.organisation.findMany({ where: { heldUscc: { not: null } }, select: { heldUscc: true } }),
    db.region.findMany({
      where: { level: { in: ['PROVINCE', 'CITY', 'DISTRICT'] }, code: { not: null } },
      select: { code: true },
    }),
  ]);
  const codes = regions.map(({ code }) => code ?? '').filter((code) => code.length === 6);
  return {
    held: new Set(held.map(({ heldUscc }) => heldUscc ?? '')),
    regions: Map.groupBy(codes, (code) => code.slice(0, 4)),
  };
}

async function recordedOf(db: Tx, pastRoundId: string): Promise<Recorded> {
  const rows = await db.pastProject.findMany({ where: { pastRoundId, retractedAt: null } });
  return new Map(
    rows.map(({ key, askedFen, grantedFen, ...row }) => [
      key,
      { ...row, askedFen: askedFen?.toString() ?? null, grantedFen: grantedFen?.toString() ?? null },
    ]),
  );
}
