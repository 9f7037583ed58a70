import { z } from 'zod';
import { filledRows, moment, ticked, whole, wholeOrNull, yuan } from '@/lib/kernel/form-values';
import { flag, id, mobilePhone, requiredText, text, version } from '@/lib/kernel/text';

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

export const createDemandCallInput = z.object({
  regionId: chosen('demands.problems.noCallRegion'),
  title: requiredText(80, 'demands.problems.noCallTitle'),
  template: z.enum(['hangzhou', 'blank'], required),
});

/** Every edit says which call and which version of it was on the screen. */
export const callVersionInput = z.object({ callId: id(), version: version() });

export const updateDemandCallInput = callVersionInput.extend({
  title: requiredText(80, 'demands.problems.noCallTitle'),
  guidance: text(4_000).default(''),
  opensAt: moment(),
  closesAt: moment(),
  sources: ticked(SUBMITTED_SOURCES),
  verifyDays: whole(1, 60, 'demands.problems.verifyDays'),
  contactName: text(40).default(''),
  contactPhone: text(40).default(''),
  categories: filledRows(
    z.object({
      code: z
        .string(required)
        .trim()
        .regex(/^[A-Z][A-Z0-9_]{0,19}$/, { message: 'demands.problems.categoryCode' }),
      group: text(30).default(''),
      name: requiredText(30, 'demands.problems.categoryName'),
    }),
    ['code', 'name'],
  ),
});

export const extendDemandCallInput = callVersionInput.extend({ closesAt: moment(), reason: requiredText(500) });
export const cancelDemandCallInput = callVersionInput.extend({ reason: requiredText(500) });

const phone = () => z.string(required).transform(asTyped).pipe(mobilePhone());
const phoneCode = () =>
  z
    .string(required)
    .transform(asTyped)
    .pipe(z.string().regex(/^\d{6}$/, { message: 'demands.problems.codeShape' }));

export const requestPhoneCodeInput = z.object({ phone: phone() });

const facts = z.object({
  categoryId: chosen('demands.problems.noCategory'),
  regionId: chosen('demands.problems.noRegion'),
  title: requiredText(60, 'demands.problems.noTitle'),
  affected: requiredText(200, 'demands.problems.noAffected'),
  affectedCount: wholeOrNull(1, 10_000_000, 'demands.problems.affectedCount'),
  problem: requiredText(2_000, 'demands.problems.noProblem'),
  outcome: text(1_000).default(''),
  idea: text(2_000).default(''),
  photos: filledRows(z.object({ file: z.instanceof(File, required), alt: requiredText(100) }), ['file', 'alt'])
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
  submitterName: text(40).default(''),
  /** Without an account, a telephone number proven by a code. */
  phone: orEmpty(phone()),
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
const lacksNo = (field: keyof typeof visitorsTell) => (sent: z.output<typeof submitted>) =>
  !sent.visitor || sent[field] !== '';

export const submitDemandInput = submitted
  .refine(lacksNo('submitterName'), toldBy('submitterName'))
  .refine(lacksNo('phone'), toldBy('phone'))
  .refine(lacksNo('code'), toldBy('code'));

export const enterDemandInput = facts.extend({
  callId: id(),
  source: z.enum(ENTERED_SOURCES, required),
  /** Kind of the consultation, or what the hotline filed it under. */
  sourceKind: text(40).default(''),
  submitterName: text(40).default(''),
  phone: orEmpty(phone()),
});

/** Every step says which demand and which version of it was on the screen. */
export const demandVersionInput = z.object({ demandId: id(), version: version() });

export const resubmitDemandInput = facts.extend({
  ...demandVersionInput.shape,
  /** Photos sent before that stay. */
  keepPhotos: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((ids) => [ids].flat()),
  phone: orEmpty(phone()),
  code: orEmpty(phoneCode()),
});

/** A picture taken on the spot; an input left empty posts a file without bytes. */
const photo = z
  .union([z.instanceof(File), z.literal('')])
  .optional()
  .transform((file) => (file instanceof File && file.size > 0 ? file : null));

export const judgeDemandInput = demandVersionInput.extend({ note: requiredText(1_000), photo });
export const mergeDemandInput = demandVersionInput.extend({ targetId: id(), note: text(1_000).default(''), photo });

export const publishDemandInput = demandVersionInput.extend({
  publicTitle: requiredText(60),
  publicProblem: requiredText(2_000),
  publicOutcome: text(1_000).default(''),
  note: text(1_000).default(''),
  photo,
  /** Hide telephone and ID numbers by stars before anything else. */
  mask: flag(),
});

export const reasonedDemandInput = demandVersionInput.extend({ reason: requiredText(500) });
export const claimDemandInput = demandVersionInput.extend({
  organisationId: id(),
  pledgeFen: yuan(),
  note: text(1_000).default(''),
});

/** Telephones write digits full-width, with spaces or hyphens. */
function asTyped(value: string): string {
  return value
    .normalize('NFKC')
    .replace(/[\s-]/g, '')
    .replace(/^\+?86(?=1\d{10}$)/, '');
}
