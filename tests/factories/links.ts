import { db } from '@/lib/db/client';
import type { LinkStatus } from '@/lib/db/generated/enums';
import { SYSTEM_PERSON_ID } from '@/lib/kernel/actor';
import { testNow } from '@/tests/factories/people';

/** A link as a search has left it, between an expert and an organisation. */
export async function createLink(
  { expertId }: { expertId: string },
  organisationId: string,
  status: LinkStatus = 'FOUND',
) {
  const { personId, cityId } = await db.expert.findUniqueOrThrow({ where: { id: expertId } });
  const isDecided = status === 'CONFIRMED' || status === 'DISMISSED';
  return db.conflictLink.create({
    data: {
      personId,
      cityId,
      organisationId,
      status,
      kind: 'EMPLOYMENT',
      strength: 95,
      evidence: [{ rule: 'employed', strength: 95 }],
      foundAt: testNow,
      ...(isDecided ? { decidedAt: testNow, decidedById: SYSTEM_PERSON_ID, reason: '已查明' } : {}),
    },
  });
}
