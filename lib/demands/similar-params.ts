import { z } from 'zod';

/** By which words the one who verifies looks for what is similar, instead of by the demand's own. */
export const similarParams = z.object({ like: z.string().trim().max(60).catch('').default('') });
