import type { Problem } from '@/lib/kernel/refusal';
import { type Day, shanghaiDay } from '@/lib/kernel/shanghai';

/** Nothing new is made for a region that no longer exists. */
export const problemsOfRetired = ({ validTo }: { validTo: Day | null }, now: Date, code: Problem['code']): Problem[] =>
  validTo !== null && validTo < shanghaiDay(now) ? [{ code, field: 'regionId' }] : [];
