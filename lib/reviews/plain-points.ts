/** Points as people write them: '8.00' → '8', '7.50' → '7.5'. */
export const plainPoints = (points: { toFixed(decimals: number): string }): string =>
  points.toFixed(2).replace(/\.?0+$/, '');
