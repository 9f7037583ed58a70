import 'server-only';
import type { Tx } from '@/lib/db/client';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { placeIn } from '@/lib/vault/places';
import { open, seal } from '@/lib/vault/seal';
import { isNaturalPerson } from '../kinds';
import { keyChangeAcceptedLetter } from '../letters';
import { keyChangeById } from './load';
import { keyChangePolicy } from './policy';
import { keyChangeVersion } from './schema';
import { type KeyChange, settleKeyChange } from './settle-key-change';
import { tellKeepers } from './tell';

/**
 * The office found a change of a key fact to agree with its paper: from now on it holds. What was handed in before keeps its
 * own words. @throws Refusal 'conflict' when what it is to replace is no longer what it was
 */
export const acceptKeyChange = command({
  name: 'organisation.acceptKeyChange',
  input: keyChangeVersion,
  subject: keyChangeById,
  visible: keyChangePolicy.view,
  allow: keyChangePolicy.accept,
  async run({ subject: change, input: { version }, actor, tx, now }) {
    const { organisation, organisationId, fact } = change;
    const settled = await settleKeyChange(tx, change, { event: 'accept', version, actor, now });
    await tx.organisation.update({
      where: { id: organisationId, ...asItWas(change) },
      data: { ...(await asItBecomes(tx, change)), updatedAt: now, version: { increment: 1 } },
    });
    const letter = (name: string) => keyChangeAcceptedLetter(name, { organisation: organisation.name, fact });
    await tellKeepers(tx, { organisationId, fact, letter }, now);
    return settled;
  },
  about: ({ result }) => on(result),
  trail: ({ subject: { fact }, input: { changeId } }) => ({ detail: { changeId, fact } }),
});

/** Held against what it was asked of: a change settled otherwise in between is seen by nobody else. */
function asItWas({ fact, was, wasBranch }: KeyChange) {
  if (fact === 'NAME') return { name: was };
  if (fact === 'LEGAL_REPRESENTATIVE') return { legalRepresentative: was };
  return { bankAccountName: was, bankName: wasBranch };
}

async function asItBecomes(
  tx: Tx,
  { id, fact, becomes, becomesBranch, becomesAccountNumber, organisation }: KeyChange,
) {
  if (fact === 'NAME')
    // A natural person is the organisation, who represents it and whom to ask.
    return isNaturalPerson(organisation)
      ? { name: becomes, legalRepresentative: becomes, contactName: becomes }
      : { name: becomes };
  if (fact === 'LEGAL_REPRESENTATIVE') return { legalRepresentative: becomes };
  const number = await open(tx, placeIn('KeyChange.becomesAccountNumber', id), becomesAccountNumber);
  return {
    bankAccountName: becomes,
    bankName: becomesBranch,
    bankAccountNumber: await seal(tx, placeIn('Organisation.bankAccountNumber', organisation.id), number),
  };
}
