import type { LetterStatus } from '@/lib/db/generated/enums';

export type DeliveryState = LetterStatus | 'HELD' | 'RETRYING';
export type Delivered = { status: LetterStatus; tries: number; heldUntil: Date | null };

/** How far a letter has come: held because its address has had its measure, to be tried again, and what its row says. */
export function deliveryState({ status, tries, heldUntil }: Delivered, now: Date): DeliveryState {
  if (status !== 'QUEUED') return status;
  if (heldUntil !== null && heldUntil > now) return 'HELD';
  return tries > 0 ? 'RETRYING' : status;
}
