import 'server-only';
import type { Tx } from '@/lib/db/client';
import { officesAbove } from '@/lib/regions/office-in-charge';

const paper = { select: { id: true, name: true, mime: true } } as const;

const withRegion = {
  organisation: {
    include: { region: { select: { id: true, name: true, ...officesAbove } }, certificateFile: paper },
  },
  claimant: { select: { id: true, name: true, email: true, passwordHash: true } },
  certificateFile: paper,
  authorisationFile: paper,
} as const;

export async function claimById(tx: Tx, { claimId }: { claimId: string }) {
  return tx.organisationClaim.findUnique({ where: { id: claimId }, include: withRegion });
}

/** The verified organisation that holds a code. */
export async function holderOfCode(tx: Tx, uscc: string) {
  return tx.organisation.findUnique({
    where: { heldUscc: uscc },
    select: { id: true, name: true, cityId: true, status: true, region: { select: { path: true } } },
  });
}
