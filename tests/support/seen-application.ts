import { applicationById } from '@/lib/applications/load';
import { applicationSees } from '@/lib/applications/sees';
import { db } from '@/lib/db/client';
import { systemActor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';

/** An application as an inner read takes it, once somebody has asked who may. */
export async function seenApplication(applicationId: string) {
  const application = await applicationById(db, { applicationId });
  return found(applicationSees.look(systemActor, application), 'the application');
}
