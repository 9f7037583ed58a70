import 'server-only';
import { receiveFile, storeFile } from '@/lib/files/store-file';
import { wrongFiles } from '@/lib/files/wrong-files';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { newId } from '@/lib/kernel/new-id';
import { refuseIf } from '@/lib/kernel/refusal';
import { placeIn } from '@/lib/vault/places';
import { open, seal } from '@/lib/vault/seal';
import { PAPER_KINDS } from '../codes/certificate';
import { keyChangeAskedLetter } from '../letters';
import { verifyDueAt } from '../registering/verify-due';
import { factToChange } from './load';
import { keyChangePolicy } from './policy';
import { problemsInAsking, type Value } from './rules';
import { type AskedChange, askedChange } from './schema';
import { tellKeepers } from './tell';

/**
 * Asks the office to change what it has verified: the name, who represents it, or the account. What was verified holds until
 * the office accepts it. @throws Refusal 'refused' while another change of the same fact is open
 */
export const askKeyChange = command({
  name: 'organisation.askKeyChange',
  input: askedChange,
  alsoWrong: wrongFiles({ file: PAPER_KINDS }),
  subject: factToChange,
  visible: (actor, subject) => keyChangePolicy.view(actor, subject),
  allow: (actor, subject) => keyChangePolicy.ask(actor, subject),
  prepare: async ({ input: { file } }) =>
    file === null ? null : receiveFile(file, { allow: PAPER_KINDS, field: 'file' }),
  async run({ subject: { fact, organisation }, input, prepared: file, actor, tx, now }) {
    const { id: organisationId, cityId, type, status } = organisation;
    const number = await open(
      tx,
      placeIn('Organisation.bankAccountNumber', organisationId),
      organisation.bankAccountNumber,
    );
    const [was, becomes] = [inForce(fact, { ...organisation, bankAccountNumber: number }), asked(input)];
    const openNow = await tx.keyChange.count({ where: { organisationId, fact, status: 'OPEN' } });
    const { reason } = input;
    refuseIf(
      problemsInAsking({ type, status, fact, was, becomes, reason, hasEvidence: file !== null, isOpen: openNow > 0 }),
    );
    const stored = file === null ? null : await storeFile(tx, file, { actor, now });
    const id = newId();
    await tx.keyChange.create({
      data: {
        id,
        organisationId,
        fact,
        was: was.text,
        wasBranch: was.bank,
        wasAccountNumber: await seal(tx, placeIn('KeyChange.wasAccountNumber', id), was.number),
        becomes: becomes.text,
        becomesBranch: becomes.bank,
        becomesAccountNumber: await seal(tx, placeIn('KeyChange.becomesAccountNumber', id), becomes.number),
        reason,
        fileId: stored?.id ?? null,
        askedAt: now,
        askedById: by(actor),
        dueAt: await verifyDueAt(tx, now),
      },
    });
    const letter = (name: string) => keyChangeAskedLetter(name, { organisation: organisation.name, fact });
    await tellKeepers(tx, { organisationId, fact, letter, except: by(actor) }, now);
    return { id: organisationId, cityId, changeId: id };
  },
  about: ({ result }) => on(result),
  trail: ({ input: { fact, reason }, result: { changeId } }) => ({ detail: { changeId, fact }, said: { reason } }),
});

type Verified = {
  name: string;
  legalRepresentative: string;
  bankAccountName: string;
  bankName: string;
  bankAccountNumber: string;
};

const plain = (text: string): Value => ({ text, bank: '', number: '' });

function inForce(fact: AskedChange['fact'], verified: Verified): Value {
  if (fact === 'NAME') return plain(verified.name);
  if (fact === 'LEGAL_REPRESENTATIVE') return plain(verified.legalRepresentative);
  return { text: verified.bankAccountName, bank: verified.bankName, number: verified.bankAccountNumber };
}

const asked = (input: AskedChange): Value =>
  input.fact === 'BANK_ACCOUNT'
    ? { text: input.bankAccountName, bank: input.bankName, number: input.bankAccountNumber }
    : plain(input.becomes);
