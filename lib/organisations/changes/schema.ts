import { z } from 'zod';
import { limits } from '@/lib/kernel/limits';
import { id, line, prose, version } from '@/lib/kernel/text';
import { bankAccount, evidence } from '../schema';

const asked = {
  organisationId: id(),
  /** Why it changes, for the office. Asked with the rest (problemsInAsking), so that all that is missing is said at once. */
  reason: prose(limits.reason).default(''),
  /** The decision, the new certificate, the bank's letter. */
  file: evidence,
};

export const askedChange = z.discriminatedUnion(
  'fact',
  [
    z.object({ ...asked, fact: z.literal('NAME'), becomes: line(100).default('') }),
    z.object({ ...asked, fact: z.literal('LEGAL_REPRESENTATIVE'), becomes: line(40).default('') }),
    bankAccount.extend({ ...asked, fact: z.literal('BANK_ACCOUNT') }),
  ],
  { message: 'kernel.problems.required' },
);

export type AskedChange = z.output<typeof askedChange>;

export const keyChangeVersion = z.object({ changeId: id(), version: version() });
