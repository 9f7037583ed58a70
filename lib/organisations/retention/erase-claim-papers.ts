import 'server-only';
import { z } from 'zod';
import { on } from '@/lib/kernel/about';
import { isSystem } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { claimById } from '../claims/load';
import { claimPolicy } from '../claims/policy';
import { dropPapers } from './drop-papers';
import { claimsDue } from './due';

/** Drops certificate and authorisation of a claim that was refused or withdrawn long ago. What was said and decided stays. */
export const eraseClaimPapers = command({
  name: 'organisationClaim.erasePapers',
  input: z.object({ claimId: id() }),
  subject: claimById,
  visible: claimPolicy.view,
  allow: isSystem,
  async run({ subject: { certificateFileId, authorisationFileId }, input: { claimId }, tx, now }) {
    const due = await tx.organisationClaim.count({ where: { id: claimId, ...claimsDue(now) } });
    refuseIf(due === 0 ? [{ code: 'organisations.problems.registrationNeeded' }] : []);
    const erased = await tx.organisationClaim.update({
      where: { id: claimId, erasedAt: null },
      data: { erasedAt: now },
      select: { id: true, cityId: true },
    });
    await dropPapers(tx, [certificateFileId, authorisationFileId], now);
    return erased;
  },
  about: ({ result }) => on(result),
});
