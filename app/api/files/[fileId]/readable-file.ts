import { attachedFile } from '@/lib/applications/filling/attached-file';
import { agreementFile } from '@/lib/applications/joint/agreement-file';
import { partnerChangeFile } from '@/lib/awards/partners/queries';
import { demandFile } from '@/lib/demands/submitting/demand-file';
import type { Context } from '@/lib/kernel/command';
import { claimFile } from '@/lib/organisations/claims/queries';
import { evidenceFile } from '@/lib/organisations/evidence-file';
import { fileToReview } from '@/lib/reviews/scoring/file-to-review';
import { ifFound } from '@/lib/web/if-found';

/** Whoever may read what a file belongs to may read the file; for everybody else it does not exist. */
export const readableFile = async (fileId: string, context: Context) =>
  (await ifFound(attachedFile({ fileId }, context))) ??
  (await ifFound(agreementFile({ fileId }, context))) ??
  (await ifFound(partnerChangeFile({ fileId }, context))) ??
  (await ifFound(fileToReview({ fileId }, context))) ??
  (await ifFound(evidenceFile({ fileId }, context))) ??
  (await ifFound(claimFile({ fileId }, context))) ??
  // Where nothing has it, the last one's answer stands, and is an attempt.
  (await demandFile({ fileId }, context));
