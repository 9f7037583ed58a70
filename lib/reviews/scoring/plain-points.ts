/** Whether points are a figure as a sheet takes it; nothing is one too. */
export const isPoints = (typed: string): boolean => /^(?:\d{1,4}(?:\.\d{0,2})?)?$/.test(typed);

/** Points as people write them: '8.00' → '8', '7.50' → '7.5'. */
export const plainPoints = (points: string | { toFixed(decimals: number): string }): string =>
  (typeof points === 'string' ? points : points.toFixed(2)).replace(/\.0+$|(?<=\.\d+)0+$/, '');
