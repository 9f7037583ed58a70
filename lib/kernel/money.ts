import { halfWidth, readDecimal } from './typed/figures';

/** An amount in fen (1 yuan = 100 fen). Money never passes through a floating-point number. */
export type Fen = bigint;

const FULL_SHARE = 10_000n;
const FEN_PER_WAN = 1_000_000n;
/** 999,999,999,999.99 yuan: far above any budget, and sums of such amounts still fit a 64-bit column. */
const MOST_FEN = 10n ** 14n - 1n;

/**
 * Reads an amount typed in yuan ('1,234.56', full-width digits too), or in ten-thousands where it says so ('5万', '1.5 万元').
 * Null when it is not a plain amount that comes to whole fen.
 */
export function parseYuan(text: string): Fen | null {
  const [, figure = '', wan] = YUAN.exec(halfWidth(text).trim()) ?? [];
  const amount = readDecimal(figure);
  const places = wan === undefined ? 2 : 6;
  if (amount === null || amount.sign === '-' || amount.fraction.length > places) return null;
  const fen = BigInt(amount.whole + amount.fraction.padEnd(places, '0'));
  return fen > MOST_FEN ? null : fen;
}

const YUAN = /^([^万元]*?)\s*(?:(万)元?|元)?$/;

/** Yuan with thousands separators and both decimals: 123456n → '1,234.56'. */
export function formatYuan(fen: Fen): string {
  const { sign, size } = signAndSize(fen);
  return `${sign}${grouped(size / 100n)}.${String(size % 100n).padStart(2, '0')}`;
}

/** As it is typed: '1,234.50', and without decimals where there are none. */
export const plainYuan = (fen: Fen): string => formatYuan(fen).replace(/\.00$/, '');

/** Ten-thousands of yuan (万元) for summaries: rounded half up to two decimals, without trailing zeros: 12_500_000n → '12.5'. */
export function formatWan(fen: Fen): string {
  const { sign, size } = signAndSize(fen);
  const hundredths = (size + FEN_PER_WAN / 200n) / (FEN_PER_WAN / 100n);
  const fraction = String(hundredths % 100n)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${hundredths === 0n ? '' : sign}${grouped(hundredths / 100n)}${fraction && `.${fraction}`}`;
}

/** A count of people or things, with thousands separators: 1500 → '1,500'. What has a fraction stays as it is. */
export const formatCount = (count: number): string =>
  Number.isSafeInteger(count) ? (count < 0 ? `-${grouped(BigInt(-count))}` : grouped(BigInt(count))) : String(count);

/** A share given in basis points as a percentage without the sign, exact: 3000 → '30', 1250 → '12.5'. */
export function formatPercent(basisPoints: number): string {
  const hundredths = BigInt(basisPoints);
  const fraction = String(hundredths % 100n)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${hundredths / 100n}${fraction && `.${fraction}`}`;
}

/**
 * The largest whole amount within a share of `fen`; rounded down, because a cap must never be exceeded by rounding.
 * @throws RangeError for a negative amount or share.
 */
export function shareOf(fen: Fen, basisPoints: number): Fen {
  refuseNegative(fen, basisPoints);
  return (fen * BigInt(basisPoints)) / FULL_SHARE;
}

/**
 * Splits an amount into parts that add up to it: each part is rounded half up, the last one absorbs the remainder.
 * No part exceeds what is left, so none is ever negative.
 * @throws RangeError when the shares do not add up to 10,000 basis points, or anything is negative.
 */
export function splitByBasisPoints(fen: Fen, basisPoints: readonly number[]): Fen[] {
  refuseNegative(fen, ...basisPoints);
  if (basisPoints.reduce((sum, share) => sum + share, 0) !== Number(FULL_SHARE)) {
    throw new RangeError('the shares must add up to 10,000 basis points');
  }
  let left = fen;
  return basisPoints.map((share, index) => {
    const rounded = (fen * BigInt(share) + FULL_SHARE / 2n) / FULL_SHARE;
    const part = index === basisPoints.length - 1 || rounded > left ? left : rounded;
    left -= part;
    return part;
  });
}

/** The sum of the amounts; nothing adds up to 0n. */
export function sumFen(amounts: Iterable<Fen>): Fen {
  let sum = 0n;
  for (const amount of amounts) sum += amount;
  return sum;
}

function signAndSize(fen: Fen): { sign: '' | '-'; size: Fen } {
  return fen < 0n ? { sign: '-', size: -fen } : { sign: '', size: fen };
}

function grouped(whole: bigint): string {
  return String(whole).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function refuseNegative(fen: Fen, ...basisPoints: number[]): void {
  if (fen < 0n || basisPoints.some((share) => share < 0))
    throw new RangeError('amounts and shares must not be negative');
}
