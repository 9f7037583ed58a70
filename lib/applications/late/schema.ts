import { z } from 'zod';
import { LateEntryCause } from '@/lib/db/generated/enums';
import { moment } from '@/lib/kernel/form-values';
import { limits } from '@/lib/kernel/limits';
import { id, requiredLine, requiredProse, version } from '@/lib/kernel/text';
import { wholeDays } from './rules';

export const proposeLateEntryInput = z.object({
  roundId: id(),
  /** By its credit code or its full name. */
  organisation: requiredLine(100),
  cause: z.enum(LateEntryCause, { message: 'kernel.problems.required' }),
  reason: requiredProse(limits.reason),
  until: moment()
    .default(null)
    .transform((until) => until && wholeDays(until)),
});

export const lateEntryVersionInput = z.object({ lateEntryId: id(), version: version() });

export const lateEntryNoteInput = lateEntryVersionInput.extend({ note: requiredProse(limits.reason) });
