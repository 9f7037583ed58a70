import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { blindIndex } from '@/lib/vault/blind-index';
import { type DemandSubject, demandById } from '../load';

type Asked = { demandId: string; phone: string };
type Knows = (actor: Actor, demand: DemandSubject) => boolean;

/**
 * A demand for whoever raised it: they are signed in and known as such, or name the telephone number it was raised with,
 * which a code then proves. For everybody else there is nothing here.
 */
export const ownDemand =
  (knows: Knows) =>
  async (tx: Tx, { demandId, phone }: Asked, actor: Actor) => {
    const demand = await demandById(tx, { demandId });
    if (demand === null) return null;
    const isKnown = knows(actor, demand);
    if (!isKnown && (phone === '' || (await blindIndex(tx, 'phone', phone)) !== demand.submitterPhoneIndex))
      return null;
    return { ...demand, isKnown };
  };
