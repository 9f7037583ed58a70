import { z } from 'zod';
import { limits } from '@/lib/kernel/limits';
import { id, requiredLine, requiredProse, version } from '@/lib/kernel/text';
import { bankAccount, evidence } from '../schema';

const asked = {
  organisationId: id(),
  /** Why it changes, for the office. */
  reason: requiredProse(limits.reason),
  /** The decision, the new certificate, the bank's letter. */
  file: evidence,
};

export const askedChange = z.discriminatedUnion(
  'fact',
  [
    z.object({ ...asked, fact: z.literal('NAME'), becomes: requiredLine(100) }),
    z.object({ ...asked, fact: z.literal('LEGAL_REPRESENTATIVE'), becomes: requiredLine(40) }),
    bankAccount.extend({ ...asked, fact: z.literal('BANK_ACCOUNT') }),
  ],
  { message: 'kernel.problems.required' },
);

export type AskedChange = z.output<typeof askedChange>;

export const keyChangeVersion = z.object({ changeId: id(), version: version() });
