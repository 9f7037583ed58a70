import { z } from 'zod';

export const PEOPLE_PER_PAGE = 50;

/** The administrator's list as its address says it; whatever makes no sense there is left out. */
export const peopleListParams = z.object({
  q: z.string().trim().max(100).catch(''),
  role: z.enum(['OFFICER', 'OBSERVER', 'ADMINISTRATOR', 'EXPERT']).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type PeopleListParams = z.output<typeof peopleListParams>;
