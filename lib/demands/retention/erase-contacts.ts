import 'server-only';
import type { Tx } from '@/lib/db/client';
import { eraseDue } from '@/lib/jobs/retention/erase-due';
import { systemActor } from '@/lib/kernel/actor';
import { contactCutoff, demandsToForget } from './ended-before';
import { eraseContact } from './erase-contact';

/** Erases every contact whose purpose is over. */
export const eraseContacts = (tx: Tx, now: Date): Promise<number> =>
  eraseDue(
    () => demandsToForget(tx, contactCutoff(now)),
    (demandId) => eraseContact({ demandId }, { actor: systemActor, now }),
  );
