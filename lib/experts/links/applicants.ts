import 'server-only';
import { partiesOf, partiesSelect } from '@/lib/applications/joint/parties';
import type { Tx } from '@/lib/db/client';
import type { ApplicationStatus } from '@/lib/db/generated/enums';

/** Who may come to be judged. */
export const applying: ApplicationStatus[] = [
  'RECOMMENDING',
  'SUBMITTED',
  'RETURNED',
  'ELIGIBLE',
  'IN_REVIEW',
  'SHORTLISTED',
];

/** Who applies in a round: leads and partners. */
export async function applicantsOf(tx: Tx, roundId: string): Promise<string[]> {
  const applications = await tx.application.findMany({
    where: { roundId, status: { in: applying } },
    select: partiesSelect,
  });
  return [...new Set(applications.flatMap(partiesOf))].sort();
}
