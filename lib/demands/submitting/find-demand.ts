import 'server-only';
import type { Tx } from '@/lib/db/client';
import { command } from '@/lib/kernel/command';
import { Refusal } from '@/lib/kernel/refusal';
import { countLookUp } from '@/lib/people/throttle';
import { blindIndex } from '@/lib/vault/blind-index';
import { findDemandInput } from '../schema';

async function nothingYet() {
  return {};
}

/**
 * Leads whoever raised a demand back to its receipt, by its number and the telephone it was raised with. Whether the number
 * or the telephone is wrong is not told. @throws Refusal 'refused' where nothing fits, 'too-many' above the limits
 */
export const findDemand = command({
  name: 'demand.find',
  input: findDemandInput,
  beforehand: (tx, { number }, { ip, now }) => countLookUp(tx, 'demand.find', { number, ip, now }),
  subject: nothingYet,
  allow: () => true,
  async run({ input: { number, phone }, tx }) {
    const id = await idOf(tx, number, phone);
    if (id === null) throw new Refusal('refused', [{ code: 'demands.problems.notFoundByPhone', field: 'number' }]);
    return { id };
  },
  about: ({ result: { id } }) => ({ id, cityId: null }),
  // A look is no change; the limits count it.
  trail: () => null,
});

async function idOf(tx: Tx, number: string, phone: string): Promise<string | null> {
  const demand = await tx.demand.findUnique({ where: { number }, select: { id: true, submitterPhoneIndex: true } });
  const index = await blindIndex(tx, 'phone', phone);
  return demand !== null && index !== '' && demand.submitterPhoneIndex === index ? demand.id : null;
}
