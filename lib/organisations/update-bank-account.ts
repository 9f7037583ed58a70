import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { problemIf, refuseIf } from '@/lib/kernel/refusal';
import { placeIn } from '@/lib/vault/places';
import { seal } from '@/lib/vault/seal';
import { organisationById } from './load';
import { organisationPolicy } from './policy';
import { problemsInBankAccount } from './rules';
import { bankAccount, edited } from './schema';

/** Where grants are paid to, given for the first time or before the office has looked: apart from the other facts, because only the owner and the finance person may see it whole. */
export const updateBankAccount = command({
  name: 'organisation.updateBankAccount',
  input: bankAccount.extend(edited.shape),
  subject: organisationById,
  visible: organisationPolicy.view,
  allow: organisationPolicy.updateBankAccount,
  async run({ subject: organisation, input: { organisationId, version, ...account }, tx, now }) {
    refuseIf([
      ...problemsInBankAccount(organisation.type, account),
      // What the office has verified is not written over: changes/ask-key-change.ts.
      ...problemIf(organisation.status === 'VERIFIED' && organisation.bankAccountNumber !== '', {
        code: 'organisations.problems.accountByRequest',
      }),
    ]);
    const place = placeIn('Organisation.bankAccountNumber', organisationId);
    const bankAccountNumber = await seal(tx, place, account.bankAccountNumber);
    return tx.organisation.update({
      where: { id: organisationId, version },
      data: { ...account, bankAccountNumber, updatedAt: now, version: { increment: 1 } },
      select: { id: true, status: true, cityId: true },
    });
  },
  about: ({ subject, result }) => moved(subject, result),
});
