import { limits } from '@/lib/kernel/limits';
import { requiredProse } from '@/lib/kernel/text';
import { roundVersionInput } from '@/lib/rounds/schema';

/** `version` is the round's: what was shown to be corrected is what is published. */
export const roundCorrectionInput = roundVersionInput.extend({ reason: requiredProse(limits.reason) });
