import { expect, test } from 'vitest';
import { type Delivered, deliveryState } from '@/lib/mail/delivery-state';

const now = new Date('2026-11-28T12:00:00Z');
const later = new Date('2026-11-28T12:00:01Z');

test.each<[Delivered, string]>([
  [{ status: 'QUEUED', tries: 0, heldUntil: null }, 'QUEUED'],
  [{ status: 'QUEUED', tries: 0, heldUntil: later }, 'HELD'],
  [{ status: 'QUEUED', tries: 0, heldUntil: now }, 'QUEUED'],
  [{ status: 'QUEUED', tries: 2, heldUntil: null }, 'RETRYING'],
  [{ status: 'SENT', tries: 3, heldUntil: null }, 'SENT'],
  [{ status: 'FAILED', tries: 11, heldUntil: later }, 'FAILED'],
])('%o is %s', (letter, state) => {
  expect(deliveryState(letter, now)).toBe(state);
});
