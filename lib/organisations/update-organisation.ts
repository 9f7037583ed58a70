import 'server-only';
import type { OrganisationStatus } from '@/lib/db/generated/enums';
import { storeFile } from '@/lib/files/store-file';
import { wrongFiles } from '@/lib/files/wrong-files';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { Refusal } from '@/lib/kernel/refusal';
import { placeIn } from '@/lib/vault/places';
import { seal } from '@/lib/vault/seal';
import { problemsInWritingOver } from './changes/rules';
import { PAPER_KINDS, receiveCertificate } from './codes/certificate';
import { organisationLifecycle } from './lifecycle';
import { organisationById } from './load';
import { organisationPolicy } from './policy';
import { verifyDueAt } from './registering/verify-due';
import { registeredFacts } from './registration';
import { hasNewKeyFacts, problemsInCode, problemsInTypeChange, problemsInWho } from './rules';
import { edited, evidence, organisationFacts } from './schema';

/**
 * Changes the facts. A returned registration goes back to the officer by being mended; a verified one does when
 * anything is different that the officer relied on. @throws Refusal 'refused' with every problem; 'conflict' when somebody saved meanwhile.
 */
export const updateOrganisation = command({
  name: 'organisation.update',
  input: organisationFacts.extend(edited.shape).extend({ certificate: evidence }),
  alsoWrong: wrongFiles({ certificate: PAPER_KINDS }),
  subject: organisationById,
  visible: organisationPolicy.view,
  allow: organisationPolicy.update,
  prepare: ({ input: { certificate, ...facts } }) =>
    receiveCertificate(certificate, [...problemsInCode(facts, []), ...problemsInWho(facts)]),
  async run({ subject: organisation, input, prepared: paper, actor, tx, now }) {
    const { organisationId, version, certificate: _, ...facts } = input;
    const more = [
      ...problemsInTypeChange(organisation.type, facts.type),
      ...problemsInWritingOver(organisation, facts),
    ];
    const columns = await registeredFacts(tx, facts, { own: organisation.id, more, now });
    const isNewCode = columns.uscc !== organisation.uscc;
    const status = statusAfter(organisation.status, hasNewKeyFacts(organisation, columns));
    const certificate = paper === null ? null : await storeFile(tx, paper, { actor, now });
    return tx.organisation.update({
      where: { id: organisationId, version },
      data: {
        ...columns,
        contactPhone: await seal(tx, placeIn('Organisation.contactPhone', organisationId), columns.contactPhone),
        ...(isNewCode
          ? { heldUscc: null, usccOverrideReason: null, usccOverrideFileId: null, usccOverrideById: null }
          : {}),
        ...(certificate === null ? {} : { certificateFileId: certificate.id }),
        status,
        ...(handsIn(organisation.status, status) ? { verifyDueAt: await verifyDueAt(tx, now) } : {}),
        updatedAt: now,
        version: { increment: 1 },
      },
      select: { id: true, status: true, cityId: true },
    });
  },
  about: ({ subject, result }) => moved(subject, result),
});

function statusAfter(status: OrganisationStatus, isOtherOrganisation: boolean): OrganisationStatus {
  if (status === 'REFUSED') throw new Refusal('conflict', [{ code: 'kernel.problems.stateMoved' }]);
  if (status === 'RETURNED') return organisationLifecycle.move(status, 'resubmit');
  return isOtherOrganisation ? organisationLifecycle.move(status, 'changeKeyFacts') : status;
}

/** What waits for the office already waits no longer for it because more of it has changed. */
const handsIn = (before: OrganisationStatus, after: OrganisationStatus): boolean =>
  after === 'PENDING' && before !== 'PENDING';
