import { z } from 'zod';
import { addDays, lastSecondOf, shanghaiDay } from '@/lib/kernel/shanghai';

/** Offices below a round's that may pass applications up, the lowest first. */
export const recommendingLevels = ['STREET', 'DISTRICT'] as const;

export type RecommendingLevel = (typeof recommendingLevels)[number];

/** Through which offices an application goes before it is the round's (decision 86); none: it is handed in to the round's at once. */
export const recommendationTerms = z.object({
  levels: z
    .array(
      z.object({
        level: z.enum(recommendingLevels),
        /** So many days after the deadline of the call, the last of them included: a deadline that moves takes it along. */
        days: z.number().int().min(1).max(180),
        /** The most one office of the level may pass up; null: as many as it finds good. */
        quota: z.number().int().min(1).max(1_000).nullable().default(null),
      }),
    )
    .max(2)
    .default([]),
  /** A project of several places passes over a level of which no one office covers them all (Wuxi 2015). */
  spanningSkips: z.boolean().default(false),
});

export type RecommendationTerms = z.output<typeof recommendationTerms>;
export type Level = RecommendationTerms['levels'][number];

/** By when the offices of a level have passed up what they recommend; null while the call has no deadline. */
export const recommendationDueAt = (closesAt: Date | null, { days }: Pick<Level, 'days'>): Date | null =>
  closesAt === null ? null : lastSecondOf(addDays(shanghaiDay(closesAt), days));
