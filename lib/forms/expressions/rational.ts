/** An exact figure: a third stays a third until it is shown. The denominator is positive, the fraction reduced. */
export type Rational = { readonly numerator: bigint; readonly denominator: bigint };

const DECIMAL = /^(-?)(\d{1,30})(?:\.(\d{1,30}))?$/;

export const whole = (value: bigint | number): Rational => ({ numerator: BigInt(value), denominator: 1n });

/** Reads a plain decimal ('-12.50'); null for anything else. */
export function fromDecimal(text: string): Rational | null {
  const found = DECIMAL.exec(text);
  if (!found) return null;
  const [, sign = '', digits = '', fraction = ''] = found;
  return reduced(BigInt(sign + digits + fraction), 10n ** BigInt(fraction.length));
}

export function add(left: Rational, right: Rational): Rational {
  return reduced(
    left.numerator * right.denominator + right.numerator * left.denominator,
    left.denominator * right.denominator,
  );
}

export const negate = ({ numerator, denominator }: Rational): Rational => ({ numerator: -numerator, denominator });

export function multiply(left: Rational, right: Rational): Rational {
  return reduced(left.numerator * right.numerator, left.denominator * right.denominator);
}

/** Null when dividing by zero: such a figure does not exist, and nothing is judged by it. */
export function divide(left: Rational, right: Rational): Rational | null {
  return right.numerator === 0n
    ? null
    : reduced(left.numerator * right.denominator, left.denominator * right.numerator);
}

/** Negative, 0 or positive, by cross multiplication: no rounding decides a comparison. */
export function compare(left: Rational, right: Rational): number {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference < 0n ? -1 : Number(difference > 0n);
}

/** The nearest whole number, ties away from zero. */
export function rounded({ numerator, denominator }: Rational): bigint {
  const size = ((numerator < 0n ? -numerator : numerator) * 2n + denominator) / (denominator * 2n);
  return numerator < 0n ? -size : size;
}

/** A plain decimal with at most `decimals` places, rounded half up once, without needless zeros. */
export function toDecimal(figure: Rational, decimals: number): string {
  const scaled = rounded(multiply(figure, whole(10n ** BigInt(decimals))));
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(decimals + 1, '0');
  const [head, tail] = [
    digits.slice(0, digits.length - decimals),
    digits.slice(digits.length - decimals).replace(/0+$/, ''),
  ];
  return `${scaled < 0n ? '-' : ''}${head}${tail === '' ? '' : `.${tail}`}`;
}

function reduced(numerator: bigint, denominator: bigint): Rational {
  const sign = denominator < 0n ? -1n : 1n;
  const common = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator * sign) * sign;
  return { numerator: numerator / common, denominator: denominator / common };
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let [larger, smaller] = [left, right];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
