import 'server-only';
import type { Tx } from '@/lib/db/client';
import { currentCause } from '@/lib/kernel/cause';

/** What a letter has from the act that causes it: whose turn it takes, and the office that stands under it. */
export async function causeAndSignature(
  tx: Tx,
): Promise<{ causedBy: string; cityId: string | null; signedBy: string }> {
  const { officeAt, ...cause } = currentCause();
  if (officeAt === null) return { ...cause, signedBy: '' };
  const office = await tx.region.findUnique({ where: { id: officeAt }, select: { officeName: true } });
  return { ...cause, signedBy: office?.officeName ?? '' };
}
