import { yuanOrNone } from '@/lib/kernel/form-values';
import { limits } from '@/lib/kernel/limits';
import { requiredProse } from '@/lib/kernel/text';

/** What a partner is asked to take on. */
export const partInput = {
  task: requiredProse(limits.reason),
  shareFen: yuanOrNone(),
};
