import { stopSignal } from '@/lib/run/run-node';

const STEPS_MS = [0, 200, 500, 1_000, 2_000, 5_000, 10_000] as const;
/** What lasted as long as this was well: the next end of it is a first one again. */
const WELL_AFTER_MS = 60_000;

/** How long to wait before the next try, after so many in a row that did not last. */
export const pauseAfter = (failures: number): number => STEPS_MS[Math.min(failures, STEPS_MS.length - 1)] ?? 0;

/** Counts failures in a row: at once after the first, ever later after more, from the start again after a good while. */
export function backOff(now: () => number = () => performance.now()) {
  let [failures, begun] = [0, now()];
  return {
    /** Milliseconds to wait now that it has ended. */
    next(): number {
      if (now() - begun > WELL_AFTER_MS) failures = 0;
      const pause = pauseAfter(failures);
      failures += 1;
      return pause;
    },
    /** It runs again from now. */
    begun(): void {
      begun = now();
    },
  };
}

/** Waits, but no longer than this run is to last. */
export function waitFor(ms: number): Promise<void> {
  return new Promise((resolve) => {
    if (stopSignal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      stopSignal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    stopSignal.addEventListener('abort', done);
  });
}
