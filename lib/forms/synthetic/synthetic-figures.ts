import { seededHash } from '@/lib/kernel/seeded-hash';

/** How an answer sheet is filled for trying: sparingly, to the limits, or somehow, by number. */
export type Variant = 'short' | 'long' | number;

/** A steady number from 0 to below 1 for what is being decided; the same on every machine. */
export function chance(variant: Variant, about: string): number {
  return seededHash(`${variant}|${about}`) / 2 ** 53;
}

/** The first options come in turn, so that every one is tried; afterwards it is chance. Null for an empty list. */
export function pick<Item>(items: readonly Item[], variant: Variant, about: string): Item | null {
  if (variant === 'short') return items[0] ?? null;
  if (variant === 'long') return items.at(-1) ?? null;
  const index = variant < items.length ? variant : Math.floor(chance(variant, about) * items.length);
  return items[index] ?? null;
}

type Range = { min: number; max: number };
type Figure = {
  variant: Variant;
  about: string;
  /** Worth trying, where they fit. */
  wanted: readonly number[];
};

/** A whole number in the range: one of those wanted where there are any that fit, else small, large, at a limit or in between. */
export function wholeNumber({ min, max }: Range, { variant, about, wanted }: Figure): number {
  const clamped = (figure: number): number => Math.min(max, Math.max(min, figure));
  if (variant === 'short') return clamped(10);
  if (variant === 'long') return clamped(5_000);
  const goal = goalOf({ min, max }, { variant, about, wanted });
  if (goal !== null) return goal;
  const roll = chance(variant, `${about}|how`);
  if (roll > 0.9) return roll > 0.95 ? max : min;
  // Figures differ by their length rather than evenly: 12 is as likely as 1,200.
  return clamped(Math.round(10 ** (chance(variant, about) * 7)) + Math.max(min, 0) - 1);
}

/** An amount in fen, whole yuan unless a rule speaks of another. */
export function someFen(max: number, { variant, about, wanted }: Figure): number {
  if (variant === 'short') return Math.min(max, 100_000);
  if (variant === 'long') return Math.min(max, 5_000_000);
  return (
    goalOf({ min: 0, max }, { variant, about, wanted }) ??
    Math.min(max, Math.round(10 ** (chance(variant, about) * 6)) * 100)
  );
}

/** Now and then one of what is wanted; null otherwise. */
export function oneOfWanted<Wish>(wanted: readonly Wish[], variant: Variant, about: string): Wish | null {
  if (typeof variant !== 'number' || wanted.length === 0 || chance(variant, `${about}|wanted`) > 0.6) return null;
  return wanted[Math.floor(chance(variant, `${about}|which`) * wanted.length)] ?? null;
}

const goalOf = ({ min, max }: Range, { variant, about, wanted }: Figure): number | null =>
  oneOfWanted(
    wanted.filter((figure) => figure >= min && figure <= max),
    variant,
    about,
  );

/** 1250 hundredths → '12.5', as decimals are stored. */
export function plainDecimalOf(scaled: number, decimals: number): string {
  const digits = String(Math.abs(scaled)).padStart(decimals + 1, '0');
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return `${scaled < 0 ? '-' : ''}${digits.slice(0, digits.length - decimals)}${fraction && `.${fraction}`}`;
}
