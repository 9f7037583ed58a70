import { z } from 'zod';
import { id, requiredText } from '@/lib/kernel/text';

export const importPublishedTotalsInput = z.object({
  cityId: id(),
  /** When the city's totals on the screen were last brought in (ISO); empty while there are none. */
  seen: z.string().max(40).default(''),
  rows: requiredText(60_000),
});
