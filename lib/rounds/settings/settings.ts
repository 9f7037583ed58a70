import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { announcementFacts } from '@/lib/plans/announcing/announcement-facts';
import { asItReads } from '@/lib/plans/announcing/as-it-reads';
import { regionOfPlan } from '@/lib/plans/load';
import { asWholePlan, partsInclude } from '@/lib/plans/whole-plan';
import { officesAbove } from '@/lib/regions/office-in-charge';

const settingsInclude = {
  region: { select: { ...regionOfPlan.select, ...officesAbove } },
  mainRound: { select: { title: true } },
  plan: { include: partsInclude },
  topics: { where: { removedAt: null }, orderBy: { number: 'asc' }, select: { title: true, publishedAt: true } },
  funding: {
    orderBy: { position: 'asc' },
    include: { fund: { include: { region: { select: { name: true, path: true } } } } },
  },
  _count: { select: { lateEntries: { where: { status: { in: ['GRANTED', 'USED'] } } } } },
} satisfies Prisma.RoundInclude;

export type RoundSettings = NonNullable<Awaited<ReturnType<typeof roundSettings>>>;

/**
 * A round with everything that is set about it and in its plan, whose parts stand beside the round's own for whoever reads
 * them. The plan's announcement is as it was written; the round's says what is set now, until it is published.
 */
export async function roundSettings(tx: Tx, { roundId }: { roundId: string }) {
  const row = await tx.round.findUnique({ where: { id: roundId }, include: settingsInclude });
  if (row === null) return null;
  const plan = asWholePlan({ ...row.plan, region: row.region });
  const { formId, form, terms, categories, announcement, instalments, stages, rubrics, wordTags } = plan;
  const round = {
    ...row,
    publishedTopics: row.topics.filter(({ publishedAt }) => publishedAt !== null).length,
    _count: { ...row._count, topics: row.topics.length },
    topics: terms.applyPerTopic ? row.topics.map(({ title }) => title) : null,
    plan,
    formId,
    form,
    terms,
    categories,
    instalments,
    stages,
    rubrics,
    wordTags,
  };
  return {
    ...round,
    announcement: plan.frozenAt === null ? asItReads(announcement, announcementFacts(round)) : announcement,
  };
}
