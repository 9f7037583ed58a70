import 'server-only';
import type { Tx } from '@/lib/db/client';
import { eraseDue } from '@/lib/jobs/retention/erase-due';
import { systemActor } from '@/lib/kernel/actor';
import { applicationsToForget } from './due';
import { eraseApplicationContacts } from './erase-application-contacts';

/** Erases the people in every application that is due. */
export const eraseApplications = (tx: Tx, now: Date): Promise<number> =>
  eraseDue(
    () => applicationsToForget(tx, now),
    (applicationId) => eraseApplicationContacts({ applicationId }, { actor: systemActor, now }),
  );
