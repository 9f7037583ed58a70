import { z } from 'zod';

export const ENTRIES_PER_PAGE = 50;

/** The applications of a stage as the address asks for them; whatever makes no sense there is left out. */
export const stageEntryParams = z.object({
  q: z.string().trim().max(100).catch(''),
  only: z.enum(['all', 'unassigned', 'missing', 'passed', 'cut']).catch('all'),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type StageEntryParams = z.output<typeof stageEntryParams>;
