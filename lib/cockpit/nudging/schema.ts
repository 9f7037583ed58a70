import { z } from 'zod';
import { id, line } from '@/lib/kernel/text';

/** One of a group, or all of it without a target. */
export const nudgeInput = z.object({
  roundId: id(),
  group: z.enum(['EXPERT', 'ORGANISATION', 'OFFICE']),
  target: line(140).default(''),
});
