import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { type Problem, problemIf, refuseIf } from '@/lib/kernel/refusal';
import { blindIndex } from '@/lib/vault/blind-index';
import { type DemandSubject, demandById } from '../load';
import { visitorsTell } from '../schema';
import { usePhoneCode } from './phone-code';

type Knows = (actor: Actor, demand: DemandSubject) => boolean;
type Proof = { phone: string; code: string };
type OwnDemand = Pick<DemandSubject, 'submitterPhoneIndex'> & { isKnown: boolean };

/**
 * A demand for whoever raised it. Who is not signed in as such (`isKnown`) proves it by the telephone number it was raised
 * with: what is missing or wrong there belongs to its fields, so that nothing typed is lost.
 */
export const ownDemand =
  (knows: Knows) =>
  async (tx: Tx, { demandId }: { demandId: string }, actor: Actor) => {
    const demand = await demandById(tx, { demandId });
    return demand === null ? null : { ...demand, isKnown: knows(actor, demand) };
  };

/** What is missing of the number and its code, told with whatever else is. */
export const lacksOfProof = ({ isKnown }: OwnDemand, { phone, code }: Proof): Problem[] =>
  isKnown
    ? []
    : [
        ...problemIf(phone === '', { code: visitorsTell.phone, field: 'phone' }),
        ...problemIf(code === '', { code: visitorsTell.code, field: 'code' }),
      ];

/**
 * The code comes first: whether a number is the one a demand was raised with is told only to whoever holds it.
 * @throws Refusal 'refused' for a missing or wrong code, or another number
 */
export async function proveOwnDemand(tx: Tx, demand: OwnDemand, typed: Proof & { now: Date }): Promise<void> {
  const { phone, code, now } = typed;
  if (demand.isKnown) return;
  refuseIf(lacksOfProof(demand, { phone, code }));
  await usePhoneCode(tx, { phone, code }, now);
  const isAnother = (await blindIndex(tx, 'phone', phone)) !== demand.submitterPhoneIndex;
  refuseIf(problemIf(isAnother, { code: 'demands.problems.phoneOfAnother', field: 'phone' }));
}
