import 'server-only';
import type { OrganisationStatus } from '@/lib/db/generated/enums';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { placeIn } from '@/lib/vault/places';
import { seal } from '@/lib/vault/seal';
import { organisationLifecycle } from './lifecycle';
import { organisationById } from './load';
import { organisationPolicy } from './policy';
import { registeredFacts } from './registration';
import { hasNewKeyFacts } from './rules';
import { edited, organisationFacts } from './schema';

/**
 * Changes the facts. A returned registration goes back to the officer by being mended; a verified one does when
 * anything is different that the officer relied on. @throws Refusal 'refused' with every problem; 'conflict' when somebody saved meanwhile.
 */
export const updateOrganisation = command({
  name: 'organisation.update',
  input: organisationFacts.extend(edited.shape),
  subject: organisationById,
  visible: organisationPolicy.view,
  allow: organisationPolicy.update,
  async run({ subject: organisation, input: { organisationId, version, ...facts }, tx, now }) {
    const columns = await registeredFacts(tx, facts, { own: organisation.id, more: [], now });
    const isNewCode = columns.uscc !== organisation.uscc;
    return tx.organisation.update({
      where: { id: organisationId, version },
      data: {
        ...columns,
        contactPhone: await seal(tx, placeIn('Organisation.contactPhone', organisationId), columns.contactPhone),
        ...(isNewCode ? { usccOverrideReason: null, usccOverrideFileId: null, usccOverrideById: null } : {}),
        status: statusAfter(organisation.status, hasNewKeyFacts(organisation, columns)),
        updatedAt: now,
        version: { increment: 1 },
      },
      select: { id: true, status: true, cityId: true },
    });
  },
  about: ({ subject, result }) => moved(subject, result),
});

function statusAfter(status: OrganisationStatus, isOtherOrganisation: boolean): OrganisationStatus {
  if (status === 'RETURNED') return organisationLifecycle.move(status, 'resubmit');
  return isOtherOrganisation ? organisationLifecycle.move(status, 'changeKeyFacts') : status;
}
