import type { ImportedYear } from '@/lib/kernel/calendar';
import { verifyDueAt } from '../verification/verify-due';

/** Within so many working days of a claim the office brings both sides together: a term of this platform, of no regulation. */
const CONTACT_DAYS = 5;

/** The first instant after the last of them. */
export const contactDueAt = (claimedAt: Date, imported: readonly ImportedYear[]): Date =>
  verifyDueAt(claimedAt, CONTACT_DAYS, imported);
