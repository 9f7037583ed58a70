import { z } from 'zod';
import { formSections } from '@/lib/forms/definition/definition';
import { roundHalfUp } from '@/lib/kernel/decimal';
import { instalmentConditions } from './instalments';
import type { PlanContent } from './plan-content';
import { kindQuotas } from './stage-quotas';
import { stageKinds, sumRules } from './stage-rules';
import { termsAsJson, termsSchema } from './terms/terms';
import { wordTags } from './word/word-tags';

const criterion = z.object({
  group: z.string(),
  name: z.string(),
  maxPoints: z
    .string()
    .regex(/^\d{1,3}(\.\d{1,2})?$/)
    .transform((points) => roundHalfUp(points, 2)),
  bonus: z.boolean().default(false),
  tieBreak: z.number().int().nullable().default(null),
  anchorFull: z.string(),
  anchorMid: z.string(),
  anchorLow: z.string(),
});

const stage = z.object({
  kind: z.enum(stageKinds),
  name: z.string(),
  nameEn: z.string().default(''),
  rubric: z.string(),
  reviewsPerEntry: z.number().int(),
  cutCount: z.number().int().nullable(),
  weightBp: z.number().int(),
  blindApplicant: z.boolean(),
  blindExperts: z.boolean().default(true),
  secretBallot: z.boolean().default(false),
  sumRule: z.enum(sumRules).default('NONE'),
  kindQuotas: kindQuotas.default([]),
  apartSameEmployer: z.boolean().default(false),
  chanceCapBp: z.number().int().nullable().default(null),
});

/** What is set up, with every default said: the form in which two plans can be compared. */
export const planContent = z.object({
  categories: z.array(z.object({ code: z.string(), name: z.string(), nameEn: z.string().default('') })),
  announcement: z.array(z.object({ key: z.string(), title: z.string(), body: z.string() })),
  form: z.object({ title: z.string(), sections: formSections }),
  word: z.object({ fileId: z.string(), tags: wordTags }).nullable().default(null),
  rubrics: z.array(z.object({ key: z.string(), title: z.string(), criteria: z.array(criterion) })),
  stages: z.array(stage),
  instalments: z.array(
    z.object({ name: z.string(), basisPoints: z.number().int(), condition: z.enum(instalmentConditions) }),
  ),
  terms: termsSchema.transform(termsAsJson),
  anyRegion: z.boolean().default(false),
}) satisfies z.ZodType<PlanContent>;
