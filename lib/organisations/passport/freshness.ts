import { addDays, type Day, monthsLater } from '@/lib/kernel/shanghai';

/** `old`: it says too little of today. `open`: it does not grow old, or says no day to judge by. */
export type Freshness = 'current' | 'soon' | 'expired' | 'old' | 'open';

type Dated = {
  from: Day | null;
  /** The last day on which it holds, for what expires. */
  to: Day | null;
  expires: boolean;
  freshMonths: number | null;
  yearly: boolean;
};

/** So long before it expires an organisation hears of it: renewing a certificate takes weeks. */
const SOON_DAYS = 60;
/** Annual reports and inspections of the year before are there by the end of June. */
const SETTLED_FROM = '07-01';

export function freshnessOf({ from, to, expires, freshMonths, yearly }: Dated, today: Day): Freshness {
  if (expires && to !== null) {
    if (to < today) return 'expired';
    return to <= addDays(today, SOON_DAYS) ? 'soon' : 'current';
  }
  if (from === null) return 'open';
  if (yearly) return Number(from.slice(0, 4)) < yearWanted(today) ? 'old' : 'current';
  if (freshMonths === null) return 'open';
  return monthsLater(from, freshMonths) < today ? 'old' : 'current';
}

/** The newest year of which a report or an inspection is to be there. */
export function yearWanted(today: Day): number {
  const year = Number(today.slice(0, 4));
  return today.slice(5) >= SETTLED_FROM ? year - 1 : year - 2;
}

/** The last day on which it can be relied on; null where it has none. */
export const reliableUntil = ({ from, to, expires, freshMonths }: Dated): Day | null => {
  if (expires && to !== null) return to;
  return from !== null && freshMonths !== null ? monthsLater(from, freshMonths) : null;
};

export const needsMending = (freshness: Freshness): boolean =>
  freshness === 'soon' || freshness === 'expired' || freshness === 'old';
