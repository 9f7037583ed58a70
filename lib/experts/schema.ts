import { z } from 'zod';
import { email, id, requiredText, text, version } from '@/lib/kernel/text';

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

const profile = { employer: text(100).default(''), title: text(100).default(''), categoryCodes: codes };

export const addExpertInput = z.object({ cityId: id(), email: email(), name: requiredText(50), ...profile });
export const updateExpertInput = z.object({ expertId: id(), version: version(), ...profile });
export const showOtherLoadInput = z.object({ expertId: id(), version: version(), shows: z.stringbool() });
export const turnExpertInput = z.object({ expertId: id(), version: version(), reason: requiredText(500) });

/** `organisation` is an id, a unified social credit code or a full name: an officer types what stands on the paper. */
export const recordConflictInput = z.object({
  expertId: id(),
  organisation: requiredText(200),
  kind: z.enum(conflictKinds, { message: 'kernel.problems.required' }),
  note: text(500).default(''),
});
export const endConflictInput = z.object({ conflictId: id() });
