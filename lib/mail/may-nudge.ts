import { shanghaiDay } from '@/lib/kernel/shanghai';

/** Whoever was asked today is not asked again before tomorrow: a letter a day is enough of the same thing. */
export const mayNudge = (nudgedAt: Date | null, now: Date): boolean =>
  nudgedAt === null || shanghaiDay(nudgedAt) !== shanghaiDay(now);
