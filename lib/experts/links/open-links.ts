import 'server-only';
import type { Tx } from '@/lib/db/client';
import { HIT_STRENGTH } from '../linking/link-rules';

/** Organisations with which a link of an expert was found that nobody has decided: nobody is given them by machine meanwhile. */
export async function openLinks(tx: Tx, expertIds: string[]): Promise<Map<string, Set<string>>> {
  const experts = await tx.expert.findMany({
    where: { id: { in: expertIds }, links: { some: { status: 'FOUND', strength: { gte: HIT_STRENGTH } } } },
    select: {
      id: true,
      links: {
        where: { status: 'FOUND', strength: { gte: HIT_STRENGTH } },
        select: { organisationId: true },
      },
    },
  });
  return new Map(experts.map(({ id, links }) => [id, new Set(links.map(({ organisationId }) => organisationId))]));
}
