import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { publicStatuses } from '@/lib/demands/rules';
import { isAccepting, roundPhase } from '@/lib/rounds/rules';
import { awardedProject } from './published';

/** One chain from demands over topics to projects, to be read both ways. The page it stands on is `hereId`. */
export type Trace = {
  hereId: string;
  demands: TracedDemand[];
  topics: TracedTopic[];
  /** The organisation that has taken the demand on without a topic. */
  claimedBy: { id: string; name: string } | null;
};
type TracedDemand = { id: string; number: string; title: string; regionName: string };
type TracedProject = { id: string; title: string; organisationName: string; amountFen: bigint };
type TracedTopic = {
  id: string;
  number: number;
  title: string;
  round: { id: string; title: string };
  /** Null while the round accepts: nobody shall count the others before it closes. */
  applications: number | null;
  projects: TracedProject[];
};

/** Forward: what has become of a published demand. Null for every other. */
export async function traceOfDemand(demandId: string, now: Date): Promise<Trace | null> {
  const demand = await db.demand.findFirst({
    where: { id: demandId, status: { in: [...publicStatuses] } },
    select: {
      ...demandFacts,
      claims: { where: { releasedAt: null }, take: 1, select: { organisation: { select: { id: true, name: true } } } },
    },
  });
  if (demand === null) return null;
  const topics = await db.topic.findMany({
    where: { ...published, demands: { some: { demandId } } },
    orderBy: { publishedAt: 'asc' },
    select: topicFacts,
  });
  return {
    hereId: demandId,
    demands: [asDemand(demand)],
    topics: topics.map((topic) => asTopic(topic, now)),
    claimedBy: demand.claims[0]?.organisation ?? null,
  };
}

/** Backward: the demands and the topic an awarded project comes from. Null for what is no awarded project. */
export async function traceOfProject(applicationId: string, now: Date): Promise<Trace | null> {
  const project = await db.application.findFirst({
    where: { id: applicationId, ...awardedProject },
    select: {
      topic: {
        select: {
          ...topicFacts,
          demands: { orderBy: { demand: { number: 'asc' } }, select: { demand: { select: demandFacts } } },
        },
      },
    },
  });
  if (project === null) return null;
  const { topic } = project;
  return {
    hereId: applicationId,
    demands: topic === null ? [] : topic.demands.map(({ demand }) => asDemand(demand)),
    topics: topic === null ? [] : [asTopic(topic, now)],
    claimedBy: null,
  };
}

const published = { publishedAt: { not: null }, removedAt: null } satisfies Prisma.TopicWhereInput;
const demandFacts = {
  id: true,
  number: true,
  publicTitle: true,
  region: { select: { name: true } },
} satisfies Prisma.DemandSelect;
const topicFacts = {
  id: true,
  number: true,
  title: true,
  round: { select: { id: true, title: true, status: true, opensAt: true, closesAt: true } },
  _count: { select: { applications: { where: { submittedAt: { not: null }, status: { not: 'WITHDRAWN' } } } } },
  applications: {
    where: awardedProject,
    orderBy: { number: 'asc' },
    select: { id: true, title: true, organisation: { select: { name: true } }, award: { select: { amountFen: true } } },
  },
} satisfies Prisma.TopicSelect;

const asDemand = ({
  publicTitle,
  region,
  id,
  number,
}: Prisma.DemandGetPayload<{ select: typeof demandFacts }>): TracedDemand => ({
  id,
  number,
  title: publicTitle,
  regionName: region.name,
});

function asTopic(
  { id, number, title, round, _count, applications }: Prisma.TopicGetPayload<{ select: typeof topicFacts }>,
  now: Date,
): TracedTopic {
  const isUnderWay = isAccepting(round, now) || roundPhase(round, now) === 'scheduled';
  return {
    id,
    number,
    title,
    round: { id: round.id, title: round.title },
    applications: isUnderWay ? null : _count.applications,
    projects: applications.map(({ organisation, award, ...project }) => ({
      ...project,
      organisationName: organisation.name,
      amountFen: award?.amountFen ?? 0n,
    })),
  };
}
