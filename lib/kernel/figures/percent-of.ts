/**
 * `part` of `whole` in percent with two decimals, rounded half up in whole numbers: 56 of 190 → '29.47'. Null of nothing.
 * (The published 94.17 % of 178/189 was truncated; half up gives 94.18, domain C2.)
 */
export function percentOf(part: number, whole: number): string | null {
  if (whole === 0) return null;
  const hundredths = (BigInt(part) * 20_000n + BigInt(whole)) / (2n * BigInt(whole));
  // All of it is all of it; decimals would say that it was measured.
  if (part === whole) return '100';
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}
