import 'server-only';
import type { Tx } from '@/lib/db/client';
import { command } from '@/lib/kernel/command';
import { Refusal } from '@/lib/kernel/refusal';
import { countLookUp } from '@/lib/people/throttle';
import { blindIndex } from '@/lib/vault/blind-index';
import { findObjectionInput } from '../schema';
import { comparedContact } from './objection-rules';

async function nothingYet() {
  return {};
}

/**
 * Leads whoever objected back to the receipt, by its number and the contact that was left with it. Which of the two is wrong
 * is not told. @throws Refusal 'refused' where nothing fits, 'too-many' above the limits
 */
export const findObjection = command({
  name: 'objection.find',
  input: findObjectionInput,
  beforehand: (tx, { number }, { ip, now }) => countLookUp(tx, 'objection.find', { number, ip, now }),
  subject: nothingYet,
  allow: () => true,
  async run({ input: { number, contact }, tx }) {
    const id = await idOf(tx, number, contact);
    if (id === null) throw new Refusal('refused', [{ code: 'awards.problems.notFoundByContact', field: 'number' }]);
    return { id };
  },
  about: ({ result: { id } }) => ({ id, cityId: null }),
  // A look is no change; the limits count it.
  trail: () => null,
});

async function idOf(tx: Tx, number: string, contact: string): Promise<string | null> {
  const objection = await tx.objection.findUnique({ where: { number }, select: { id: true, contactIndex: true } });
  const index = await blindIndex(tx, 'contact', comparedContact(contact));
  return objection !== null && index !== '' && objection.contactIndex === index ? objection.id : null;
}
