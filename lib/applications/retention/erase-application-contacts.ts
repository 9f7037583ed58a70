import 'server-only';
import { z } from 'zod';
import { on } from '@/lib/kernel/about';
import { isSystem } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { destroyDataKeys } from '@/lib/vault/data-keys';
import { applicationById } from '../load';
import { applicationPolicy } from '../policy';
import { applicationsToForget } from './due';

/**
 * Erases the telephone numbers and the account in an application without an award, in its answers and in whatever was handed
 * in: their purpose is over (Personal Information Protection Law, Art. 19, 47). What it says of the project stays.
 */
export const eraseApplicationContacts = command({
  name: 'application.eraseContacts',
  input: z.object({ applicationId: id() }),
  subject: applicationById,
  visible: applicationPolicy.view,
  allow: isSystem,
  async run({ subject: { id: applicationId, sheetId }, tx, now }) {
    const [due] = await applicationsToForget(tx, now, applicationId);
    refuseIf(due === undefined ? [{ code: 'applications.problems.contactsNeeded' }] : []);
    await tx.passagePrints.updateMany({ where: { applicationId }, data: { numbers: [] } });
    const erased = await tx.application.update({
      where: { id: applicationId, contactsErasedAt: null },
      data: { contactsErasedAt: now },
      select: { id: true, cityId: true },
    });
    await destroyDataKeys(tx, [`sheet:${sheetId}`], now);
    return erased;
  },
  about: ({ result }) => on(result),
});
