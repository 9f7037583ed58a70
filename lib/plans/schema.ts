import { z } from 'zod';
import { filledRows, moment, percent, whole, wholeOrNull, yuanOrNone } from '@/lib/kernel/form-values';
import { limits } from '@/lib/kernel/limits';
import { flag, id, line, prose, requiredLine, text, version } from '@/lib/kernel/text';
import { typedFigure } from '@/lib/kernel/typed/figures';
import { instalmentConditions } from './instalments';
import { typedQuota } from './stage-quotas';
import { stageKinds, sumRules } from './stage-rules';

const required = { message: 'kernel.problems.required' };
const invalid = { message: 'kernel.problems.invalidValue' };

/** Points with at most two decimals, as text: '8', '7.5'. */
const points = z
  .string(required)
  .transform(typedFigure)
  .pipe(z.string().regex(/^\d{1,3}(\.\d{1,2})?$/, invalid));

/** Every edit says which plan and which version of it was on the screen. */
export const planVersionInput = z.object({ planId: id(), version: version() });

export const categoriesInput = planVersionInput.extend({
  categories: filledRows(
    z.object({
      /** Of a category that is there already; empty for a new one. */
      code: z
        .string()
        .regex(/^([A-Z][A-Z_]{1,19})?$/, invalid)
        .default(''),
      name: requiredLine(30),
      nameEn: line(60).default(''),
      /** Where its projects may be granted other sums than those of the round. */
      least: yuanOrNone(),
      most: yuanOrNone(),
    }),
    ['name'],
  ),
});

export const announcementInput = planVersionInput.extend({
  key: z.string(required).regex(/^[a-z][a-zA-Z]{0,39}$/, invalid),
  title: requiredLine(60),
  body: prose(limits.announcement).default(''),
  /** What is put in for names in brackets that no setting knows: a document number, an address. */
  fills: filledRows(z.object({ name: requiredLine(20), text: requiredLine(200) }), ['text']).default([]),
});

const sectionKey = z.string(required).regex(/^[a-z][a-zA-Z]{0,39}$/, invalid);

export const arrangeAnnouncementInput = planVersionInput.extend({
  edit: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('add'),
      title: requiredLine(60),
      /** The section it is put behind; at the end when it is gone. */
      after: sectionKey.or(z.literal('')).default(''),
    }),
    z.object({ kind: z.literal('move'), key: sectionKey, direction: z.enum(['up', 'down'], required) }),
    z.object({ kind: z.literal('remove'), key: sectionKey }),
  ]),
});

export const instalmentsInput = planVersionInput.extend({
  instalments: filledRows(
    z.object({ name: requiredLine(30), share: percent(), condition: z.enum(instalmentConditions, required) }),
    ['name', 'share'],
  ),
});

/** Empty rows are told apart later, so that problems keep the number of the row on the page. */
export const formRulesInput = planVersionInput.extend({
  rules: z
    .array(
      z.object({
        text: text(2_000).default(''),
        message: line(200).default(''),
        field: line(40).default(''),
        advisory: flag(),
        sums: flag(),
        position: wholeOrNull(0, 500),
      }),
      invalid,
    )
    .max(50, invalid)
    .default([]),
});

export const rubricInput = planVersionInput.extend({
  /** Empty for a new rubric. */
  rubricId: z.union([z.literal(''), id()]).default(''),
  title: requiredLine(60),
  criteria: filledRows(
    z.object({
      group: requiredLine(30),
      name: requiredLine(60),
      maxPoints: points,
      bonus: flag(),
      tieBreak: wholeOrNull(1, 20),
      anchorFull: line(200).default(''),
      anchorMid: line(200).default(''),
      anchorLow: line(200).default(''),
    }),
    ['group', 'name', 'maxPoints'],
  ),
});

export const wordTemplateInput = planVersionInput.extend({
  /** Empty for the platform's own. */
  wordTemplateId: z.union([z.literal(''), id()]).default(''),
});

export const stagesInput = planVersionInput.extend({
  stages: filledRows(
    z.object({
      /** Of a stage that is there already; empty for a new one. */
      id: z.union([z.literal(''), id()]).default(''),
      kind: z.enum(stageKinds, required),
      name: requiredLine(30),
      nameEn: line(60).default(''),
      rubricId: id(),
      reviewsPerEntry: whole(1, 50),
      cutCount: wholeOrNull(1, 100_000),
      weight: percent(),
      blindApplicant: flag(),
      blindExperts: flag(),
      secretBallot: flag(),
      sumRule: z.enum(sumRules, invalid).default('NONE'),
      kindQuotas: filledRows(typedQuota, ['least']).default([]),
      apartSameEmployer: flag(),
      chanceCap: z.union([z.literal('').transform(() => null), z.null(), percent()]).default(null),
      dueAt: moment().default(null),
    }),
    ['name'],
  ),
});
