import type { BudgetRow } from '../answers/answer-value';
import { chance, oneOfWanted, type Variant } from './synthetic-figures';

/** What a round asks of budgets, as far as a trial budget must keep to it. */
export type BudgetLimits = {
  /** Items that may be used. */
  items: readonly { code: string }[];
  capFen: bigint;
  leastFen: bigint;
  minOwnBasisPoints: number;
  caps: readonly { codes: readonly string[]; maxBasisPoints: number }[];
};

type Filling = { variant: Variant; about: string; maxRows: number; wantedFen: readonly bigint[] };
type Share = { code: string; basisPoints: number };

const ALL = 10_000;
const HUNDRED_YUAN = 10_000n;
const units = ['场', '人·天', '批', '份'];

/**
 * A budget within the round's limits, by construction: capped items take a part of what they may, items without a cap
 * the rest. Where the limits leave no budget at all, one that breaks them; the judge of budgets says so.
 */
export function syntheticBudget(limits: BudgetLimits, filling: Filling): BudgetRow[] {
  const { grantFen, ownFen } = sumsOf(limits, filling);
  const shares = sharesOf(limits, filling, Math.max(1, filling.maxRows - (ownFen > 0n ? 1 : 0)));
  const granted = linesOf({ totalFen: grantFen, source: 'GRANT' }, shares, filling);
  const hasFree = shares.some(({ code }) => isFree(limits, code));
  const ownShares = hasFree
    ? shares
        .filter(({ code }) => isFree(limits, code))
        .slice(0, 1)
        .map((share) => ({ ...share, basisPoints: ALL }))
    : shares;
  return [...granted, ...(ownFen > 0n ? linesOf({ totalFen: ownFen, source: 'OWN' }, ownShares, filling) : [])].slice(
    0,
    filling.maxRows,
  );
}

/** A sum a rule speaks of is met by the grant alone or by the whole budget. */
function sumsOf(limits: BudgetLimits, filling: Filling): { grantFen: bigint; ownFen: bigint } {
  const { variant, about, wantedFen } = filling;
  const goal = oneOfWanted(
    wantedFen.filter((fen) => fen > 0n),
    variant,
    `${about}|sum`,
  );
  if (goal !== null && chance(variant, `${about}|whole`) < 0.5) {
    const grantFen = (goal * BigInt(ALL - limits.minOwnBasisPoints)) / BigInt(ALL);
    if (grantFen > 0n && grantFen >= limits.leastFen && grantFen <= limits.capFen)
      return { grantFen, ownFen: goal - grantFen };
  }
  const grantFen =
    goal !== null && goal >= limits.leastFen && goal <= limits.capFen ? goal : someGrant(limits, filling);
  return { grantFen, ownFen: someOwn(limits, grantFen, filling) };
}

function someGrant({ capFen, leastFen }: BudgetLimits, { variant, about }: Filling): bigint {
  const share = variant === 'long' ? 1 : variant === 'short' ? 0.25 : chance(variant, `${about}|grant`);
  const fen = (capFen * BigInt(Math.ceil(share * 1_000))) / 1_000n;
  const rounded = fen >= HUNDRED_YUAN ? (fen / HUNDRED_YUAN) * HUNDRED_YUAN : fen;
  if (rounded < leastFen) return leastFen;
  return rounded > 0n ? rounded : 1n;
}

/** The own money that is needed, rounded up; sometimes more. */
function someOwn({ minOwnBasisPoints }: BudgetLimits, grantFen: bigint, { variant, about }: Filling): bigint {
  const [share, rest] = [BigInt(minOwnBasisPoints), BigInt(ALL - Math.min(minOwnBasisPoints, ALL - 1))];
  const needed = (grantFen * share + rest - 1n) / rest;
  if (variant === 'short') return needed;
  const extra = variant === 'long' ? 0.1 : Math.max(0, chance(variant, `${about}|own`) - 0.5) * 2;
  return needed + (grantFen * BigInt(Math.round(extra * 100))) / 100n;
}

function sharesOf(limits: BudgetLimits, { variant, about }: Filling, maxRows: number): Share[] {
  const free = limits.items.filter(({ code }) => isFree(limits, code));
  const capped = limits.items.filter(({ code }) => !isFree(limits, code));
  const room = limits.caps.map(({ maxBasisPoints }) => maxBasisPoints);
  let left = ALL;
  const take = ({ code }: { code: string }, part: number): Share => {
    const mine = limits.caps.flatMap(({ codes }, index) => (codes.includes(code) ? [index] : []));
    const basisPoints = Math.floor(Math.min(left, ...mine.map((index) => room[index] ?? 0)) * part);
    for (const index of mine) room[index] = (room[index] ?? 0) - basisPoints;
    left -= basisPoints;
    return { code, basisPoints };
  };
  const kept = free.length === 0 ? maxRows : maxRows - 1;
  const parted = capped.slice(0, kept).map((item) => take(item, free.length === 0 ? 1 : partOf(item.code)));
  const others = free.slice(0, freeRows()).map(({ code }, index, list) => {
    const basisPoints =
      index === list.length - 1
        ? left
        : Math.floor(left * (variant === 'long' ? 0.4 : chance(variant, `${about}|${code}`)));
    left -= basisPoints;
    return { code, basisPoints };
  });
  // An item without a cap stays even with no share of its own: it takes what rounding leaves over.
  const shares = [...others, ...parted].filter(
    ({ basisPoints }, index) => basisPoints > 0 || (index === 0 && others.length > 0),
  );
  const [first, ...rest] =
    shares.length > 0 ? shares : limits.items.slice(0, 1).map(({ code }) => ({ code, basisPoints: 0 }));
  // What no cap leaves room for goes to the first item all the same: the budget must come to its sum.
  return first === undefined ? [] : [{ ...first, basisPoints: first.basisPoints + left }, ...rest];

  function partOf(code: string): number {
    if (variant === 'short') return 0;
    if (variant === 'long') return 0.8;
    const roll = chance(variant, `${about}|${code}|part`);
    return roll < 0.25 ? 0 : roll > 0.85 ? 1 : roll;
  }

  function freeRows(): number {
    const used = parted.filter(({ basisPoints }) => basisPoints > 0).length;
    const wanted =
      variant === 'short'
        ? 2
        : variant === 'long'
          ? free.length
          : 1 + Math.floor(chance(variant, `${about}|rows`) * free.length);
    return Math.max(1, Math.min(wanted, maxRows - used));
  }
}

/** The first line, whose item has the most room, takes what rounding down left over. */
function linesOf(
  { totalFen, source }: { totalFen: bigint; source: BudgetRow['source'] },
  shares: readonly Share[],
  { variant, about }: Filling,
): BudgetRow[] {
  const amounts = shares.map(({ basisPoints }) => (totalFen * BigInt(basisPoints)) / BigInt(ALL));
  const over = totalFen - amounts.reduce((sum, fen) => sum + fen, 0n);
  return shares.flatMap(({ code }, index) => {
    const amount = (amounts[index] ?? 0n) + (index === 0 ? over : 0n);
    if (amount === 0n) return [];
    const quantity =
      [40n, 20n, 12n, 10n, 6n, 5n, 4n, 2n].find((many) => amount % (many * 100n) === 0n && amount >= many * 1_000n) ??
      1n;
    return [
      {
        code,
        activity: '示例活动',
        unitFen: String(amount / quantity),
        unit: units[Math.floor(chance(variant, `${about}|${code}|unit`) * units.length)] ?? '份',
        quantityHundredths: Number(quantity) * 100,
        source,
        note: variant === 'long' ? '预演示例' : '',
      },
    ];
  });
}

const isFree = ({ caps }: BudgetLimits, code: string): boolean =>
  !caps.some(({ codes, maxBasisPoints }) => maxBasisPoints < ALL && codes.includes(code));
