import { z } from 'zod';
import { partInput } from '@/lib/applications/joint/part-input';
import { limits } from '@/lib/kernel/limits';
import { id, line, prose, requiredProse, version } from '@/lib/kernel/text';

export const partnerChangeAddress = z.object({ changeId: id() });

const address = { changeId: id(), version: version() };

export const proposePartnerChangeInput = z.object({
  /** The part of who leaves. */
  partId: id(),
  kind: z.enum(['replace', 'remove'], 'kernel.problems.required'),
  /** Who comes in, by its credit code or its full name. */
  partner: line(100).default(''),
  task: prose(limits.reason).default(''),
  shareFen: partInput.shareFen,
  reason: requiredProse(limits.reason),
  /** The agreement as all who go on have signed it anew. */
  file: z.instanceof(File, { message: 'files.problems.empty' }),
});

export const partnerChangeInput = z.object(address);

export const confirmPartnerChangeInput = z.object({
  ...address,
  /** Of what was read: the hash the page was shown with. */
  contentHash: z.string('kernel.problems.required').regex(/^[0-9a-f]{64}$/, 'kernel.problems.invalidValue'),
});

export const partnerChangeNoteInput = z.object({ ...address, note: requiredProse(limits.reason) });
