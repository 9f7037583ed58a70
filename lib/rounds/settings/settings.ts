import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { asSubject, roundInclude } from '../load';
import { aRound, aRoundOrWorkingCopy } from '../templates/working-copy';

const settingsInclude = {
  ...roundInclude,
  form: { select: { title: true, sections: true } },
  categories: { orderBy: { position: 'asc' } },
  _count: { select: { topics: { where: { publishedAt: { not: null }, removedAt: null } } } },
  funding: {
    orderBy: { position: 'asc' },
    include: { fund: { include: { region: { select: { name: true, path: true } } } } },
  },
  announcement: { orderBy: { position: 'asc' } },
  instalments: { orderBy: { position: 'asc' } },
  stages: { orderBy: { position: 'asc' } },
  rubrics: { orderBy: { id: 'asc' }, include: { criteria: { orderBy: { position: 'asc' } } } },
} satisfies Prisma.RoundInclude;

export type RoundSettings = NonNullable<Awaited<ReturnType<typeof roundSettings>>>;

/** A round with everything that is set about it; points are fixed text ('8.00'). */
export async function roundSettings(tx: Tx, { roundId }: { roundId: string }) {
  return settingsWhere(tx, { id: roundId, ...aRound });
}

/** The same for the settings that a template keeps, of a round or of a template's working copy. */
export async function settingsOrWorkingCopy(tx: Tx, { roundId }: { roundId: string }) {
  return settingsWhere(tx, { id: roundId, ...aRoundOrWorkingCopy });
}

async function settingsWhere(tx: Tx, where: Prisma.RoundWhereInput) {
  const row = await tx.round.findFirst({ where, include: settingsInclude });
  if (row === null) return null;
  const { rubrics, _count, ...round } = asSubject(row);
  const asText = rubrics.map(({ criteria, ...rubric }) => ({
    ...rubric,
    criteria: criteria.map((criterion) => ({ ...criterion, maxPoints: criterion.maxPoints.toFixed(2) })),
  }));
  return { ...round, publishedTopics: _count.topics, rubrics: asText };
}
