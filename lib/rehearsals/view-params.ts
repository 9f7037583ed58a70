import { z } from 'zod';
import { whole } from '@/lib/kernel/form-values';

export const viewers = ['applicant', 'screener', 'expert'] as const;
export const lengths = ['short', 'long'] as const;

/** How many applications the officer expects; null while it is left to the last round. */
export const expectedApplications = whole(1, 10_000).nullable().catch(null);

/** What of a rehearsal the address asks for; whatever makes no sense there is left out. */
export const rehearsalParams = z.object({
  as: z.enum(viewers).catch('applicant'),
  variant: z.enum(lengths).catch('short'),
  /** Of the applicant's form. */
  section: z.string().max(40).catch(''),
  /** Of the expert's sheet, counted from 0. */
  stage: whole(0, 20).catch(0),
  expected: expectedApplications,
});

export type RehearsalParams = z.output<typeof rehearsalParams>;
