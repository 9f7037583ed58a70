import { z } from 'zod';
import { filledRows, yuan } from '@/lib/kernel/form-values';
import { limits } from '@/lib/kernel/limits';
import { flag, id, prose, requiredProse, version } from '@/lib/kernel/text';
import { settlements } from './rules';

const noneChosen = { message: 'awards.problems.coFundingNoneChosen' };
const chosen = { lineId: id(), version: version(), take: flag() };

export const askCoFundingInput = z.object({ roundId: id() });

/** Rows that are ticked; the others stay as they are. */
export const confirmCoFundingInput = z.object({
  fundId: z.string({ message: 'kernel.problems.required' }).min(1, { message: 'kernel.problems.required' }).pipe(id()),
  lines: filledRows(z.object({ ...chosen, amount: yuan(), reason: prose(limits.opinion).default('') }), [
    'take',
  ]).refine((rows) => rows.length > 0, noneChosen),
});

export const declineCoFundingInput = z.object({
  reason: requiredProse(limits.opinion),
  lines: filledRows(z.object(chosen), ['take']).refine((rows) => rows.length > 0, noneChosen),
});

export const settleCoFundingInput = z.object({
  lineId: id(),
  version: version(),
  settlement: z.enum(settlements, { message: 'awards.problems.coFundingChoose' }),
  reason: requiredProse(limits.opinion),
});

export const recallCoFundingInput = z.object({
  lineId: id(),
  version: version(),
  reason: requiredProse(limits.opinion),
});
