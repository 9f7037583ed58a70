import 'server-only';
import { allFileKinds } from '@/lib/files/kinds';
import { receiveFile, storeFile } from '@/lib/files/store-file';
import { wrongFiles } from '@/lib/files/wrong-files';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { limits } from '@/lib/kernel/limits';
import { refuseIf } from '@/lib/kernel/refusal';
import { requiredProse } from '@/lib/kernel/text';
import { organisationById } from './load';
import { organisationPolicy } from './policy';
import { needsOverride } from './rules';
import { edited, evidence } from './schema';

/** Accepts a code whose check sign is wrong although the certificate shows it (known of early codes of Fujian). Reason and evidence stay with it. */
export const overrideUscc = command({
  name: 'organisation.overrideUscc',
  input: edited.extend({ reason: requiredProse(limits.reason), file: evidence }),
  alsoWrong: wrongFiles({ file: allFileKinds }),
  subject: organisationById,
  visible: organisationPolicy.view,
  allow: organisationPolicy.overrideUscc,
  prepare: async ({ subject: organisation, input: { file } }) => {
    refuseIf(needsOverride(organisation) ? [] : [{ code: 'organisations.problems.overrideNeedless' }]);
    refuseIf(file === null ? [{ code: 'organisations.problems.evidenceMissing', field: 'file' }] : []);
    return file === null ? null : receiveFile(file);
  },
  async run({ subject: organisation, input: { organisationId, version, reason }, prepared: file, actor, tx, now }) {
    refuseIf(needsOverride(organisation) ? [] : [{ code: 'organisations.problems.overrideNeedless' }]);
    const stored = file === null ? null : await storeFile(tx, file, { actor, now });
    return tx.organisation.update({
      where: { id: organisationId, version },
      data: {
        usccOverrideReason: reason,
        usccOverrideFileId: stored?.id ?? null,
        usccOverrideById: actor.personId,
        updatedAt: now,
        version: { increment: 1 },
      },
      select: { id: true, status: true, cityId: true },
    });
  },
  about: ({ subject, result }) => moved(subject, result),
});
