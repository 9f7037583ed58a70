import 'server-only';
import type { Tx } from '@/lib/db/client';
import { command } from '@/lib/kernel/command';
import { Refusal } from '@/lib/kernel/refusal';
import { countAct } from '@/lib/people/throttle';
import { blindIndex } from '@/lib/vault/blind-index';
import { findDemandInput } from '../schema';
import { HOUR_MS } from './phone-code-rules';

async function nothingYet() {
  return {};
}

const perAddress = { times: 20, windowMs: HOUR_MS };
/** Of one number fewer: its telephone is not to be guessed from many addresses. */
const perNumber = { times: 10, windowMs: HOUR_MS };

/**
 * Leads whoever raised a demand back to its receipt, by its number and the telephone it was raised with. Whether the number
 * or the telephone is wrong is not told. @throws Refusal 'refused' where nothing fits, 'too-many' above the limits
 */
export const findDemand = command({
  name: 'demand.find',
  input: findDemandInput,
  async beforehand(tx, { number }, { ip, now }) {
    await countAct(tx, { act: 'demand.find', ip, now }, perAddress);
    await countAct(tx, { act: 'demand.find-number', ip: number, now }, perNumber);
  },
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
