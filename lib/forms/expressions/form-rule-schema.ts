import { z } from 'zod';
import type { FormRule } from './form-rule';
import { expressionTree } from './tree';

/** Apart from what judges by rules, which browsers run without a schema library. */
export const formRule = z.object({
  condition: expressionTree,
  message: z.string().min(1).max(200),
  field: z.string().regex(/^[a-z][a-zA-Z0-9]{0,39}$/),
  advisory: z.boolean().optional(),
  sums: z.boolean().optional(),
}) satisfies z.ZodType<FormRule>;
