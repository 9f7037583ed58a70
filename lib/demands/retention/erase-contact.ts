import 'server-only';
import { z } from 'zod';
import { on } from '@/lib/kernel/about';
import { isSystem } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { forgetPhone } from '@/lib/mail/forget-phone';
import { destroyDataKeys } from '@/lib/vault/data-keys';
import { demandById } from '../load';
import { demandPolicy } from '../policy';
import { contactCutoff, demandsToForget } from './ended-before';

/**
 * Erases how to reach whoever raised a demand that ended long ago, with the telephone numbers in its answers: their purpose
 * is over (Personal Information Protection Law, Art. 19, 47). What was needed and what became of it stays.
 */
export const eraseContact = command({
  name: 'demand.eraseContact',
  input: z.object({ demandId: id() }),
  subject: demandById,
  visible: demandPolicy.view,
  allow: isSystem,
  async run({ subject: demand, input: { demandId }, tx, now }) {
    const before = contactCutoff(now);
    const [due] = await demandsToForget(tx, before, demandId);
    refuseIf(due === undefined ? [{ code: 'demands.problems.contactNeeded' }] : []);
    const { submitterPhoneIndex: phoneIndex, sheetId, submitterPersonId, organisationId } = demand;
    await forgetPhone(tx, { phoneIndex, before });
    await tx.phoneCode.updateMany({ where: { phoneIndex, createdAt: { lt: before } }, data: { phoneIndex: '' } });
    await destroyDataKeys(tx, [`demand:${demandId}`, ...(sheetId === null ? [] : [`sheet:${sheetId}` as const])], now);
    // A name beside an account or an organisation is theirs; without one it was there to be called by.
    const name = submitterPersonId === null && organisationId === null ? { submitterName: '' } : {};
    return tx.demand.update({
      where: { id: demandId, contactErasedAt: null },
      data: { ...name, submitterPhone: '', submitterPhoneIndex: '', contactErasedAt: now },
      select: { id: true, cityId: true },
    });
  },
  about: ({ result }) => on(result),
});
