import 'server-only';
import { importedYears } from '@/lib/calendar/load';
import type { Tx } from '@/lib/db/client';
import { daysFrom, workdaysAfter } from '../workdays';

/** By when the office looks at a registration that is handed in now. */
export const verifyDueAt = async (tx: Tx, now: Date): Promise<Date> =>
  workdaysAfter(now, verifyDays(), await importedYears(tx));

/** How many working days the office has. */
export const verifyDays = (): number => daysFrom('REGISTRATION_VERIFY_WORKDAYS', 5);
