import type { OrganisationStatus, OrganisationType } from '@/lib/db/generated/enums';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { isNaturalPerson } from '../kinds';
import { problemsInBankAccount } from '../rules';

/** A key fact in one shape: a name, or an account with its bank and its number. */
export type Value = { text: string; bank: string; number: string };

type Asking = {
  type: OrganisationType;
  status: OrganisationStatus;
  fact: 'NAME' | 'LEGAL_REPRESENTATIVE' | 'BANK_ACCOUNT';
  was: Value;
  becomes: Value;
  reason: string;
  hasEvidence: boolean;
  isOpen: boolean;
};

/** What stands in the way of asking the office for a change of a key fact. */
export function problemsInAsking({ type, status, fact, was, becomes, reason, hasEvidence, isOpen }: Asking): Problem[] {
  const place = fact === 'BANK_ACCOUNT' ? 'bankAccountNumber' : 'becomes';
  const account = { bankAccountName: becomes.text, bankName: becomes.bank, bankAccountNumber: becomes.number };
  const isSame = was.text === becomes.text && was.bank === becomes.bank && was.number === becomes.number;
  return [
    // Before it is verified, and where there was no account yet, nothing in force is replaced: it is written directly.
    ...problemIf(status !== 'VERIFIED' || (fact === 'BANK_ACCOUNT' && was.number === ''), {
      code: 'organisations.problems.changeNotNeeded',
    }),
    ...problemIf(isOpen, { code: 'organisations.problems.changeOpen' }),
    ...(fact === 'BANK_ACCOUNT'
      ? problemsInBankAccount(type, account)
      : problemIf(becomes.text === '', { code: 'kernel.problems.required', field: 'becomes' })),
    ...problemIf(isSame, { code: 'organisations.problems.changeSame', field: place }),
    ...problemIf(reason === '', { code: 'kernel.problems.required', field: 'reason' }),
    ...problemIf(!hasEvidence && !isNaturalPerson({ type }), { code: 'kernel.problems.required', field: 'file' }),
  ];
}

type Verified = { status: string; name: string; legalRepresentative: string };

/** What the office has verified is not written over: its change is asked for. */
export function problemsInWritingOver(
  before: Verified,
  after: { name: string; legalRepresentative: string },
): Problem[] {
  if (before.status !== 'VERIFIED') return [];
  return (['name', 'legalRepresentative'] as const)
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ code: 'organisations.problems.changeByRequest', field }));
}
