import { z } from 'zod';
import { filledRows, moment, ticked, whole, wholeOrNull, yuan } from '@/lib/kernel/form-values';
import { limits } from '@/lib/kernel/limits';
import { day, flag, id, line, mobilePhone, prose, requiredLine, requiredProse, version } from '@/lib/kernel/text';
import { halfWidth, typedFigure } from '@/lib/kernel/typed/figures';

const required = { message: 'kernel.problems.required' };
const orEmpty = <Schema extends z.ZodType>(schema: Schema) => z.union([z.literal(''), schema]).default('');

/** Who may submit, one by one ticked in a call. */
export const SUBMITTED_SOURCES = ['RESIDENT', 'COMMUNITY', 'ORGANISATION', 'ENTERPRISE', 'DEPARTMENT'] as const;
/** Where an officer heard what they enter. */
export const ENTERED_SOURCES = [
  'HOTLINE',
  'CONSULTATION',
  'RESIDENT',
  'COMMUNITY',
  'ENTERPRISE',
  'DEPARTMENT',
] as const;
export const MAX_PHOTOS = 3;
/** Which wording of the notice on personal information was shown (domain PII-01); kept in the trail with each demand. */
export const NOTICE_VERSION = '2026-11';

/** What people read names what is missing. */
const chosen = (message: string) => z.string({ message }).min(1, { message }).pipe(id());

/** What the categories of a demand call may begin with. */
export const callTemplates = ['hangzhou', 'jian', 'blank'] as const;

export const createDemandCallInput = z.object({
  regionId: chosen('demands.problems.noCallRegion'),
  title: requiredLine(80, 'demands.problems.noCallTitle'),
  template: z.enum(callTemplates, required),
});

/** Every edit says which call and which version of it was on the screen. */
export const callVersionInput = z.object({ callId: id(), version: version() });

export const updateDemandCallInput = callVersionInput.extend({
  title: requiredLine(80, 'demands.problems.noCallTitle'),
  guidance: prose(limits.guidance).default(''),
  opensAt: moment(),
  closesAt: moment(),
  sources: ticked(SUBMITTED_SOURCES),
  verifyDays: whole(1, 60, 'demands.problems.verifyDays'),
  contactName: line(40).default(''),
  contactPhone: line(40).default(''),
  categories: filledRows(
    z.object({
      code: z
        .string(required)
        .transform(typedFigure)
        .pipe(z.string().regex(/^[A-Z][A-Z0-9_]{0,19}$/, { message: 'demands.problems.categoryCode' })),
      group: line(30).default(''),
      name: requiredLine(30, 'demands.problems.categoryName'),
    }),
    ['code', 'name'],
  ),
});

export const extendDemandCallInput = callVersionInput.extend({
  closesAt: moment(),
  reason: requiredProse(limits.reason),
});
export const cancelDemandCallInput = callVersionInput.extend({ reason: requiredProse(limits.reason) });

const phoneCode = () =>
  z
    .string(required)
    .transform((typed) => halfWidth(typed).replace(/[\s-]/g, ''))
    .pipe(z.string().regex(/^\d{6}$/, { message: 'demands.problems.codeShape' }));

export const requestPhoneCodeInput = z.object({ phone: mobilePhone() });

const facts = z.object({
  categoryId: chosen('demands.problems.noCategory'),
  regionId: chosen('demands.problems.noRegion'),
  title: requiredLine(60, 'demands.problems.noTitle'),
  affected: requiredLine(200, 'demands.problems.noAffected'),
  affectedCount: wholeOrNull(1, 10_000_000, 'demands.problems.affectedCount'),
  problem: requiredProse(limits.account, 'demands.problems.noProblem'),
  outcome: prose(limits.opinion).default(''),
  idea: prose(limits.account).default(''),
  photos: filledRows(z.object({ file: z.instanceof(File, required), alt: requiredLine(100) }), ['file', 'alt'])
    .refine((photos) => photos.length <= MAX_PHOTOS, { message: 'demands.problems.tooManyPhotos' })
    .optional()
    .transform((photos) => photos ?? []),
  /** What the call asks further, by question; judged by its own form. */
  answers: z.record(z.string(), z.unknown()).default({}),
});
export type DemandFacts = z.output<typeof facts>;

/** What is asked of whoever has no account, and what is said where it is missing. */
export const visitorsTell = {
  submitterName: 'demands.problems.noName',
  phone: 'demands.problems.noPhone',
  code: 'demands.problems.noCode',
} as const;

const submitted = facts.extend({
  callId: id(),
  source: z.enum(SUBMITTED_SOURCES, required),
  /** The organisation in whose name a member submits. */
  organisationId: orEmpty(id()),
  submitterName: line(40).default(''),
  /** Without an account, a telephone number proven by a code. */
  phone: orEmpty(mobilePhone()),
  code: orEmpty(phoneCode()),
  /** The form of somebody without an account: what it lacks is told together with all the rest. */
  visitor: flag(),
  /** The notice on personal information was read and agreed to. */
  consent: flag().refine((agreed) => agreed, { message: 'demands.problems.consentMissing' }),
});

/** Told together with whatever else is wrong here; where nothing is, the command tells it together with what it finds. */
const toldBy = (field: keyof typeof visitorsTell) => ({
  error: visitorsTell[field],
  path: [field],
  when: ({ issues }: { issues: unknown[] }) => issues.length > 0,
});
const lacksNo =
  <Field extends keyof typeof visitorsTell>(field: Field) =>
  (sent: { visitor: boolean } & Record<Field, string>): boolean =>
    !sent.visitor || sent[field] !== '';

export const submitDemandInput = submitted
  .refine(lacksNo('submitterName'), toldBy('submitterName'))
  .refine(lacksNo('phone'), toldBy('phone'))
  .refine(lacksNo('code'), toldBy('code'));

export const enterDemandInput = facts.extend({
  callId: id(),
  source: z.enum(ENTERED_SOURCES, required),
  /** Kind of the consultation, or what the hotline filed it under. */
  sourceKind: line(40).default(''),
  submitterName: line(40).default(''),
  phone: orEmpty(mobilePhone()),
});

/** Every step says which demand and which version of it was on the screen. */
export const demandVersionInput = z.object({ demandId: id(), version: version() });

const resubmitted = facts.extend({
  ...demandVersionInput.shape,
  /** Photos sent before that stay. */
  keepPhotos: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((ids) => [ids].flat()),
  phone: orEmpty(mobilePhone()),
  code: orEmpty(phoneCode()),
  visitor: flag(),
});

export const resubmitDemandInput = resubmitted
  .refine(lacksNo('phone'), toldBy('phone'))
  .refine(lacksNo('code'), toldBy('code'));

export const takeBackDemandInput = demandVersionInput.extend({
  reason: prose(limits.reason).default(''),
  phone: orEmpty(mobilePhone()),
  code: orEmpty(phoneCode()),
});

/** A picture taken on the spot; an input left empty posts a file without bytes. */
const photo = z
  .union([z.instanceof(File), z.literal('')])
  .optional()
  .transform((file) => (file instanceof File && file.size > 0 ? file : null));

export const judgeDemandInput = demandVersionInput.extend({ note: requiredProse(limits.opinion), photo });
export const mergeDemandInput = demandVersionInput.extend({
  targetId: id(),
  note: prose(limits.opinion).default(''),
  photo,
});

export const publishDemandInput = demandVersionInput.extend({
  publicTitle: requiredLine(60),
  publicProblem: requiredProse(limits.account),
  publicOutcome: prose(limits.opinion).default(''),
  note: prose(limits.opinion).default(''),
  photo,
  /** Hide telephone and ID numbers by stars before anything else. */
  mask: flag(),
});

export const reasonedDemandInput = demandVersionInput.extend({ reason: requiredProse(limits.reason) });
export const claimDemandInput = demandVersionInput.extend({
  organisationId: id(),
  pledgeFen: yuan(),
  note: prose(limits.opinion).default(''),
});

export const noteContactInput = demandVersionInput.extend({
  day: day(),
  note: requiredProse(limits.opinion, 'demands.problems.noContactNote'),
});
export const settleClaimInput = demandVersionInput.extend({ note: requiredProse(limits.opinion) });

/** As it is read from paper or heard on the telephone: small letters and spaces do not matter. */
export const findDemandInput = z.object({
  number: requiredLine(60).transform((typed) => halfWidth(typed).replace(/\s/g, '').toUpperCase()),
  phone: mobilePhone(),
});
