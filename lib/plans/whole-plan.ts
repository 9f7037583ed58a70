import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { asPlan, regionOfPlan } from './load';
import { wordTags } from './word/word-tags';

/** Everything that is set up, in the order in which it is shown. */
export const partsInclude = {
  form: { select: { title: true, sections: true } },
  categories: { orderBy: { position: 'asc' } },
  announcement: { orderBy: { position: 'asc' } },
  instalments: { orderBy: { position: 'asc' } },
  stages: { orderBy: { position: 'asc' } },
  /** The newest that was brought. */
  wordTemplates: { orderBy: { number: 'desc' }, take: 1, select: { fileId: true, file: { select: { name: true } } } },
  rubrics: { orderBy: { position: 'asc' }, include: { criteria: { orderBy: { position: 'asc' } } } },
} satisfies Prisma.PlanInclude;

export const wholePlanInclude = { ...partsInclude, region: regionOfPlan } satisfies Prisma.PlanInclude;

export type WholePlan = NonNullable<Awaited<ReturnType<typeof wholePlan>>>;

/** A plan with all its parts; points are fixed text ('8.00'). */
export async function wholePlan(tx: Tx, { planId }: { planId: string }) {
  const row = await tx.plan.findUnique({ where: { id: planId }, include: wholePlanInclude });
  return row === null ? null : asWholePlan(row);
}

const facts = z.record(z.string(), z.string());

export function asWholePlan<Row extends Prisma.PlanGetPayload<{ include: typeof partsInclude }>>(row: Row) {
  const { rubrics, announcement, wordTags: tags, wordTemplates, ...plan } = asPlan(row);
  const newest = wordTemplates[0];
  const asText = rubrics.map(({ criteria, ...rubric }) => ({
    ...rubric,
    criteria: criteria.map((criterion) => ({ ...criterion, maxPoints: criterion.maxPoints.toFixed(2) })),
  }));
  return {
    ...plan,
    wordTags: wordTags.parse(tags),
    /** The name of a template that was brought and is not in use: the form is written out in another. */
    wordUnused: newest === undefined || newest.fileId === plan.wordFileId ? null : newest.file.name,
    rubrics: asText,
    announcement: announcement.map(({ filled, ...section }) => ({ ...section, filled: facts.parse(filled) })),
  };
}
