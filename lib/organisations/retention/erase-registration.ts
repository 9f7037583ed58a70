import 'server-only';
import { z } from 'zod';
import { on } from '@/lib/kernel/about';
import { isSystem } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { destroyDataKeys } from '@/lib/vault/data-keys';
import { isNaturalPerson } from '../kinds';
import { organisationById } from '../load';
import { organisationPolicy } from '../policy';
import { dropPapers } from './drop-papers';
import { registrationsDue } from './due';

/** Stands where the name of a person stood whom nobody knows any more. */
const ERASED_PERSON = '已清除的自然人';

/**
 * Erases contact, account and certificate of a registration that was refused long ago. Its name, its code and why it was
 * refused stay; a natural person's name goes too.
 */
export const eraseRegistration = command({
  name: 'organisation.erase',
  input: z.object({ organisationId: id() }),
  subject: organisationById,
  visible: organisationPolicy.view,
  allow: isSystem,
  async run({ subject, input: { organisationId }, tx, now }) {
    const due = await tx.organisation.count({ where: { id: organisationId, ...registrationsDue(now) } });
    refuseIf(due === 0 ? [{ code: 'organisations.problems.registrationNeeded' }] : []);
    const account = { bankAccountName: '', bankName: '', bankAccountNumber: '' };
    const person = isNaturalPerson(subject) ? { name: ERASED_PERSON, legalRepresentative: '' } : {};
    const erased = await tx.organisation.update({
      where: { id: organisationId, erasedAt: null },
      data: { contactName: '', contactPhone: '', contactEmail: '', ...account, ...person, erasedAt: now },
      select: { id: true, cityId: true },
    });
    const facts = await tx.passportFact.findMany({ where: { organisationId }, select: { id: true, fileId: true } });
    const papers = [subject.certificateFileId, subject.usccOverrideFileId, ...facts.map(({ fileId }) => fileId)];
    await dropPapers(tx, papers, now);
    const keys = facts.map((fact) => `passport:${fact.id}` as const);
    await destroyDataKeys(tx, [`organisation:${organisationId}`, ...keys], now);
    return erased;
  },
  about: ({ result }) => on(result),
});
