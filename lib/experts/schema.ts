import { z } from 'zod';
import { ExpertKind } from '@/lib/db/generated/enums';
import { limits } from '@/lib/kernel/limits';
import { email, id, line, prose, requiredLine, requiredProse, version } from '@/lib/kernel/text';
import { termEnd } from './pool/schema';

export const conflictKinds = [
  'EMPLOYMENT',
  'RELATIVE',
  'DISPUTE',
  'DRAFTED_DEMAND',
  'SAME_CONTROL',
  'INVESTMENT',
  'OTHER_INTEREST',
] as const;

/** A list from tick boxes: absent, one value, or several. */
const codes = z
  .union([z.array(z.string()), z.string().transform((code) => (code === '' ? [] : [code]))])
  .default([])
  .pipe(z.array(z.string().regex(/^[\w-]{1,40}$/, { message: 'kernel.problems.invalidValue' })).max(40));

const profile = {
  employer: line(100).default(''),
  title: line(100).default(''),
  kind: z.enum(ExpertKind, { message: 'kernel.problems.invalidValue' }).default('OTHER'),
  categoryCodes: codes,
};

export const addExpertInput = z.object({
  cityId: id(),
  email: email(),
  name: requiredLine(50),
  termTo: termEnd,
  ...profile,
});
export const updateExpertInput = z.object({ expertId: id(), version: version(), ...profile });
export const showOtherLoadInput = z.object({ expertId: id(), version: version(), shows: z.stringbool() });
export const turnExpertInput = z.object({ expertId: id(), version: version(), reason: requiredProse(limits.reason) });

/** `organisation` is an id, a unified social credit code or a full name: an officer types what stands on the paper. */
export const recordConflictInput = z.object({
  expertId: id(),
  organisation: requiredLine(200),
  kind: z.enum(conflictKinds, { message: 'kernel.problems.required' }),
  note: prose(limits.reason).default(''),
});
export const endConflictInput = z.object({ conflictId: id() });
