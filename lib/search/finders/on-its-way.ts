import 'server-only';
import { officerSeesOffice } from '@/lib/applications/recommending/office';
import { stateAt } from '@/lib/applications/recommending/standing';
import { levelSeesApplication } from '@/lib/applications/sees';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { type Actor, hasRole } from '@/lib/kernel/actor';
import { paths } from '@/lib/paths/paths';
import { ATMOST } from '../finder';
import type { Hit } from '../found';
import type { Reach } from '../reach';

const placed = {
  status: true,
  region: { select: { id: true, path: true, officeName: true } },
  application: {
    select: {
      id: true,
      number: true,
      title: true,
      status: true,
      submittedAt: true,
      standsAtId: true,
      wayFrom: { select: { path: true } },
      standsAt: { select: { path: true } },
      organisation: { select: { name: true } },
      round: { select: { id: true, title: true, publishedAt: true } },
    },
  },
} satisfies Prisma.RecommendationSelect;

type Placed = Prisma.RecommendationGetPayload<{ select: typeof placed }>;
export type OnItsWay = { id: string; hit: Hit };

/**
 * Applications as the offices on their way have them open: each once, at the office of one's own where it waits, else at the
 * highest that decided; nothing of how it fares further up.
 */
export async function onItsWay(
  db: Tx,
  { actor, reach }: { actor: Actor; reach: Reach },
  where: Prisma.ApplicationWhereInput,
): Promise<OnItsWay[]> {
  if (!hasRole(actor, 'OFFICER')) return [];
  const rows = await db.recommendation.findMany({
    where: {
      regionId: { in: reach.regionIds },
      status: { not: 'LEFT' },
      application: { AND: [{ submittedAt: { not: null } }, where] },
    },
    orderBy: [{ ordinal: 'desc' }, { id: 'asc' }],
    ...ATMOST,
    select: placed,
  });
  const seen = rows.filter(({ region, application }) => {
    const { publishedAt } = application.round;
    return (
      levelSeesApplication.judge(actor, application) && officerSeesOffice.judge(actor, { publishedAt, office: region })
    );
  });
  const nearest = [...Map.groupBy(seen, ({ application }) => application.id).values()];
  return nearest.flatMap((each) => toldOf(each.find(isHere) ?? each[0]));
}

const isHere = ({ region, application }: Placed): boolean => application.standsAtId === region.id;

function toldOf(row: Placed | undefined): OnItsWay[] {
  const state = row && stateAt(row.status, { isHere: isHere(row), status: row.application.status });
  if (!row || !state) return [];
  const { region, application } = row;
  const { id, title, number, organisation, round, submittedAt } = application;
  const hit: Hit = {
    href: paths.recommendedApplication(round.id, region.id, id),
    title,
    number,
    facts: [organisation.name, round.title, region.officeName],
    state: state === 'RECOMMENDED' ? 'applications.recommending.recommended' : `applications.status.${state}`,
    at: submittedAt,
  };
  return [{ id, hit }];
}
