import 'server-only';
import { publicisedAwards } from '@/lib/awards/publicity-queries';
import { db } from '@/lib/db/client';
import { roundWithResult } from './published';

/** The notice as a document: the whole list, with what was revoked since marked; null without a notice. */
export async function publicNotice(roundId: string) {
  const round = await db.round.findFirst({
    where: { id: roundId, ...roundWithResult },
    select: {
      id: true,
      title: true,
      contactPhone: true,
      complaintPhone: true,
      region: { select: { name: true } },
      notices: { orderBy: { publishedAt: 'desc' }, take: 1 },
    },
  });
  const notice = round?.notices[0];
  if (round === null || notice === undefined) return null;
  return {
    id: round.id,
    round: { ...round, regionName: round.region.name },
    notice,
    lines: await publicisedAwards(roundId),
  };
}
