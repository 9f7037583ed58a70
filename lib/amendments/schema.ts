import { z } from 'zod';
import { limits } from '@/lib/kernel/limits';
import { id, prose, requiredProse, version } from '@/lib/kernel/text';
import { formRulesInput } from '@/lib/plans/schema';

/** The page of an amendment stands under its round's. */
export const amendmentAddress = z.object({ roundId: id(), amendmentId: id() });

export const draftInput = z.object({ roundId: id() });

/** Every act says which amendment and which version of it was on the screen. */
export const amendmentVersionInput = z.object({ amendmentId: id(), version: version() });

/** Its length is judged by the rules, together with everything else that is missing. */
export const proposeInput = amendmentVersionInput.extend({ reason: prose(limits.opinion).default('') });

export const decideInput = amendmentVersionInput.extend({ note: requiredProse(limits.reason) });

export const amendedRulesInput = amendmentVersionInput.extend({ rules: formRulesInput.shape.rules });
