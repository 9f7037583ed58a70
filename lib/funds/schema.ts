import { z } from 'zod';
import { whole, yuan } from '@/lib/kernel/form-values';
import { id, requiredLine, version } from '@/lib/kernel/text';
import { fundKinds } from './kinds';

const fundFacts = z.object({
  name: requiredLine(60),
  kind: z.enum(fundKinds, { message: 'kernel.problems.required' }),
  year: whole(2000, 2100),
  total: yuan(),
});

export const createFundInput = fundFacts.extend({ regionId: requiredLine(64).pipe(id()) });
export const updateFundInput = fundFacts.extend({ fundId: id(), version: version() });
