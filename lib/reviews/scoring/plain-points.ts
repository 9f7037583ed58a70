/** Points as people write them: '8.00' → '8', '7.50' → '7.5'. */
export const plainPoints = (points: string | { toFixed(decimals: number): string }): string =>
  (typeof points === 'string' ? points : points.toFixed(2)).replace(/\.0+$|(?<=\.\d+)0+$/, '');
