import 'server-only';
import { z } from 'zod';
import { namesTogether, partnersNamed } from '@/lib/applications/joint/names-together';
import { confirmedTitle, publicTitle } from '@/lib/awards/publicity/public-words';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { publicStatuses } from '@/lib/demands/rules';
import { query } from '@/lib/kernel/query';
import { asSeen } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
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
  /** The last second in which one may apply by it; null where nobody may. */
  applyBy: Date | null;
  /** Null while the round accepts: nobody shall count the others before it closes. */
  applications: number | null;
  projects: TracedProject[];
};

/** Forward: what has become of a published demand. */
export const traceOfDemand = query({
  name: 'trace.ofDemand',
  input: z.object({ demandId: id() }),
  subject: publishedDemand,
  async run({ db, subject: demand, now }): Promise<Trace> {
    const topics = await db.topic.findMany({
      where: { ...published, demands: { some: { demandId: demand.id } } },
      orderBy: { publishedAt: 'asc' },
      select: topicFacts,
    });
    return {
      hereId: demand.id,
      demands: [asDemand(demand)],
      topics: topics.map((topic) => asTopic(topic, now)),
      claimedBy: demand.claims[0]?.organisation ?? null,
    };
  },
});

/** Backward: the demands and the topic an awarded project comes from. */
export const traceOfProject = query({
  name: 'trace.ofProject',
  input: z.object({ applicationId: id() }),
  subject: awardedOne,
  async run({ subject: { id: hereId, topic }, now }): Promise<Trace> {
    return {
      hereId,
      demands: topic === null ? [] : topic.demands.map(({ demand }) => asDemand(demand)),
      topics: topic === null ? [] : [asTopic(topic, now)],
      claimedBy: null,
    };
  },
});

async function publishedDemand(db: Tx, { demandId }: { demandId: string }) {
  const demand = await db.demand.findFirst({
    where: { id: demandId, status: { in: [...publicStatuses] } },
    select: {
      ...demandFacts,
      claims: { where: { releasedAt: null }, take: 1, select: { organisation: { select: { id: true, name: true } } } },
    },
  });
  return demand === null ? null : asSeen<'public demand', typeof demand>(demand);
}

async function awardedOne(db: Tx, { applicationId }: { applicationId: string }) {
  const project = await db.application.findFirst({
    where: { id: applicationId, ...awardedProject },
    select: {
      id: true,
      topic: {
        select: {
          ...topicFacts,
          demands: { orderBy: { demand: { number: 'asc' } }, select: { demand: { select: demandFacts } } },
        },
      },
    },
  });
  return project === null ? null : asSeen<'public project', typeof project>(project);
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
    select: {
      id: true,
      title: true,
      publicWords: confirmedTitle,
      organisation: { select: { name: true } },
      jointParts: partnersNamed,
      award: { select: { amountFen: true } },
    },
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
    applyBy: isAccepting(round, now) ? round.closesAt : null,
    applications: isUnderWay ? null : _count.applications,
    projects: applications.map(({ organisation, jointParts, award, title: written, publicWords, ...project }) => ({
      ...project,
      title: publicTitle({ title: written, publicWords }),
      organisationName: namesTogether(organisation.name, jointParts),
      amountFen: award?.amountFen ?? 0n,
    })),
  };
}
