import { z } from 'zod';
import { limits } from '@/lib/kernel/limits';
import { email, id, line, requiredLine, requiredProse, version } from '@/lib/kernel/text';
import { leadsTo } from '@/lib/people/leads-to';
import { evidence } from '../schema';
import { normaliseUscc } from '../uscc';

const claimedCode = line(60)
  .transform(normaliseUscc)
  .refine((code) => code !== '', { message: 'kernel.problems.required' });

export const fileClaimInput = z.object({
  uscc: claimedCode,
  reason: requiredProse(limits.reason),
  certificate: evidence,
  authorisation: evidence,
  /** Who claims, when nobody is signed in. */
  personName: requiredLine(40).optional(),
  personEmail: email().optional(),
  leadsTo,
});

export const askToJoinInput = z.object({ uscc: claimedCode });

export const claimVersionInput = z.object({ claimId: id(), version: version() });
export const reasonedClaimInput = claimVersionInput.extend({ reason: requiredProse(limits.reason) });
