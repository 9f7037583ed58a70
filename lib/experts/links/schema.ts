import { z } from 'zod';
import { ConflictKind, InterestHolder, InterestKind } from '@/lib/db/generated/enums';
import { limits } from '@/lib/kernel/limits';
import { day, id, line, requiredLine, requiredProse, version } from '@/lib/kernel/text';
import { recognitions } from '../linking/body-index';
import { linkRules } from '../linking/link-rules';

const invalid = { message: 'kernel.problems.invalidValue' };

export const decideLinkInput = z.object({ linkId: id(), version: version(), reason: requiredProse(limits.reason) });

const path = z.object({
  rule: z.string().refine((rule): rule is keyof typeof linkRules => Object.hasOwn(linkRules, rule), invalid),
  strength: z.number().min(0).max(100),
  typed: z.string().optional(),
  found: z.string().optional(),
  by: z.enum(recognitions).optional(),
  kin: z.literal(true).optional(),
  person: z.string().optional(),
  detail: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
});

const link = z.object({
  expertId: id(),
  organisationId: id(),
  kind: z.enum(ConflictKind),
  strength: z.number().int().min(0).max(100),
  evidence: z.array(path),
});

/** What a search found; `applicants` are those it looked among. */
export const recordLinksInput = z.object({
  roundId: id(),
  experts: z.array(id()),
  applicants: z.array(id()),
  links: z.array(link),
});

export const findLinksInput = z.object({ roundId: id() });

/** A day, or nothing where it is not known or goes on. */
const dayOrNull = z
  .union([z.literal(''), day()])
  .default('')
  .transform((typed) => (typed === '' ? null : typed));

export const declareInterestInput = z.object({
  holder: z.enum(InterestHolder, { message: 'kernel.problems.required' }),
  kind: z.enum(InterestKind, { message: 'kernel.problems.required' }),
  body: requiredLine(100),
  uscc: line(18).default(''),
  from: dayOrNull,
  to: dayOrNull,
});

export const withdrawInterestInput = z.object({ interestId: id() });
