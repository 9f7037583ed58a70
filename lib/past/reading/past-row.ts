import { z } from 'zod';
import { PastField, PastResult } from '@/lib/db/generated/enums';
import { tableLimits } from '@/lib/files/table/table';

/** Longest texts of a row. */
export const most = { title: 200, organisation: 100 } as const;

const amount = z
  .string()
  .regex(/^\d{1,15}$/)
  .nullable();

/** A row that can be taken, as it waits for the officer's word. Amounts are fen in digits: JSON has no whole numbers of that size. */
export const pastRow = z.object({
  row: z.number().int().min(1).max(tableLimits.seenRows),
  key: z.string().max(400),
  title: z.string().max(most.title),
  organisationName: z.string().max(most.organisation),
  uscc: z.string().length(18).nullable(),
  field: z.enum(PastField).nullable(),
  regionId: z.string().max(64).nullable(),
  askedFen: amount,
  grantedFen: amount,
  result: z.enum(PastResult),
  receivedOn: z.string().length(10).nullable(),
});
export type PastRow = z.output<typeof pastRow>;

/** What of a row another of the same key must say too, for both to be one. */
export const comparedParts = ['field', 'regionId', 'askedFen', 'grantedFen', 'result', 'receivedOn'] as const;
