import { z } from 'zod';
import { filledRows, moment, percent, whole, wholeOrNull, yuan } from '@/lib/kernel/form-values';
import { day, flag, id, requiredText, text, version } from '@/lib/kernel/text';
import { instalmentConditions } from '@/lib/plans/instalments';
import { stageKinds } from '@/lib/plans/stage-rules';
import { templateSource } from './templates/template-source';

const required = { message: 'kernel.problems.required' };
const invalid = { message: 'kernel.problems.invalidValue' };

const optionalDay = z.union([z.literal('').transform(() => null), z.null(), day()]);
/** Points with at most two decimals, as text: '8', '7.5'. */
const points = z
  .string(required)
  .trim()
  .regex(/^\d{1,3}(\.\d{1,2})?$/, invalid);

/** Every edit says which round and which version of it was on the screen. */
export const roundVersionInput = z.object({ roundId: id(), version: version() });

export const createRoundInput = z.object({
  template: templateSource,
  regionId: requiredText(64).pipe(id()),
  year: whole(2000, 2100),
  title: requiredText(80),
  /** A copy takes its source's dates, moved along with the years; without this it has none. */
  takeDates: flag(),
});

export const addTrackInput = z.object({
  mainRoundId: id(),
  version: version(),
  template: templateSource,
  trackName: requiredText(20),
  /** What the edition's main round is called as a track; asked while it has no name. */
  mainTrackName: text(20).default(''),
  title: text(80).default(''),
});

export const nameTrackInput = roundVersionInput.extend({ trackName: requiredText(20) });

export const basicsInput = roundVersionInput.extend({
  title: requiredText(80),
  summary: text(500).default(''),
  contactName: text(40).default(''),
  contactPhone: text(40).default(''),
  complaintPhone: text(40).default(''),
});

export const timetableInput = roundVersionInput.extend({
  opensAt: moment(),
  closesAt: moment(),
  reviewFrom: optionalDay,
  reviewTo: optionalDay,
  executionFrom: optionalDay,
  executionTo: optionalDay,
});

export const fundingInput = roundVersionInput.extend({
  lines: filledRows(z.object({ fundId: requiredText(64).pipe(id()), amount: yuan() }), ['fundId', 'amount']),
});

export const categoriesInput = roundVersionInput.extend({
  categories: filledRows(
    z.object({
      code: z
        .string(required)
        .trim()
        .regex(/^[A-Z][A-Z_]{1,19}$/, { message: 'rounds.problems.categoryCode' }),
      name: requiredText(30),
    }),
    ['code', 'name'],
  ),
});

export const announcementInput = roundVersionInput.extend({
  key: z.string(required).regex(/^[a-z][a-zA-Z]{0,39}$/, invalid),
  title: requiredText(60),
  body: text(8_000).default(''),
});

const sectionKey = z.string(required).regex(/^[a-z][a-zA-Z]{0,39}$/, invalid);

export const arrangeAnnouncementInput = roundVersionInput.extend({
  edit: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('add'), title: requiredText(60) }),
    z.object({ kind: z.literal('move'), key: sectionKey, direction: z.enum(['up', 'down'], required) }),
    z.object({ kind: z.literal('remove'), key: sectionKey }),
  ]),
});

export const instalmentsInput = roundVersionInput.extend({
  instalments: filledRows(
    z.object({ name: requiredText(30), share: percent(), condition: z.enum(instalmentConditions, required) }),
    ['name', 'share'],
  ),
});

/** Empty rows are told apart later, so that problems keep the number of the row on the page. */
export const formRulesInput = roundVersionInput.extend({
  rules: z
    .array(
      z.object({
        text: text(2_000).default(''),
        message: text(200).default(''),
        field: text(40).default(''),
        position: wholeOrNull(0, 500),
      }),
      invalid,
    )
    .max(50, invalid)
    .default([]),
});

export const rubricInput = roundVersionInput.extend({
  /** Empty for a new rubric. */
  rubricId: z.union([z.literal(''), id()]).default(''),
  title: requiredText(60),
  criteria: filledRows(
    z.object({
      group: requiredText(30),
      name: requiredText(60),
      maxPoints: points,
      bonus: flag(),
      tieBreak: wholeOrNull(1, 20),
      anchorFull: text(200).default(''),
      anchorMid: text(200).default(''),
      anchorLow: text(200).default(''),
    }),
    ['group', 'name', 'maxPoints'],
  ),
});

export const stagesInput = roundVersionInput.extend({
  stages: filledRows(
    z.object({
      kind: z.enum(stageKinds, required),
      name: requiredText(30),
      rubricId: id(),
      reviewsPerEntry: whole(1, 50),
      cutCount: wholeOrNull(1, 100_000),
      weight: percent(),
      blindApplicant: flag(),
      blindExperts: flag(),
      dueAt: moment().default(null),
    }),
    ['name'],
  ),
});

export const extendInput = roundVersionInput.extend({ closesAt: moment(), reason: requiredText(500) });
export const cancelInput = roundVersionInput.extend({ reason: requiredText(500) });
