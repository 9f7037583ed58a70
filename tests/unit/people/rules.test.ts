import { describe, expect, it } from 'vitest';
import { afterWrongTry, isLocked } from '@/lib/people/rules';

const now = new Date('2026-03-02T02:00:00Z');
const later = (ms: number) => new Date(now.getTime() + ms);

describe('lock-out', () => {
  it('locks at the fifth wrong try in a row, for five minutes', () => {
    let lock: { failedSignIns: number; lockedUntil: Date | null } = { failedSignIns: 0, lockedUntil: null };
    for (let tries = 1; tries <= 4; tries += 1) {
      lock = afterWrongTry(lock, now);
      expect(isLocked(lock, now)).toBe(false);
    }
    lock = afterWrongTry(lock, now);
    expect(isLocked(lock, later(299_999))).toBe(true);
    expect(isLocked(lock, later(300_000))).toBe(false);
    expect(lock.failedSignIns).toBe(0);
  });
});
