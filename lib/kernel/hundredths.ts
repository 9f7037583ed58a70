const TWO_DECIMALS = /^(\d+)(?:\.(\d{1,2}))?$/;

/**
 * What is written with at most two decimals ('8', '7.5', '12.25'), in hundredths: whole numbers are exact where fractions
 * are not, and small enough for a browser.
 * @throws RangeError for anything else
 */
export function hundredthsOf(text: string): number {
  const [, whole, decimals = ''] = TWO_DECIMALS.exec(text) ?? [];
  if (whole === undefined) throw new RangeError(`more or less than a figure of two decimals: ${text}`);
  return Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
}

/** Written with both decimals: 8550 is '85.50'. */
export const asTwoDecimals = (hundredths: number): string =>
  `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
