/** By which moment a submission counts that was being sent while the deadline passed: its first byte, or the whole of it. */
export const arrivals = ['BEGUN', 'WHOLE'] as const;

type Arrival = (typeof arrivals)[number];

/**
 * When something handed in counts as received, by the rule its round states. `receivedAt`: when its first byte was here
 * (at most the wait for a body ago, lib/web/request-facts); `now`: when the whole of it was.
 */
export const countedFrom = (arrival: Arrival, { receivedAt, now }: { receivedAt: Date; now: Date }): Date =>
  arrival === 'WHOLE' ? now : receivedAt;
