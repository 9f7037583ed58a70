type Line = { assigned: number };

/** How evenly the places of a stage lie with its panel; null while nobody has any. */
export function sharesOfPanel(panel: readonly Line[]) {
  const shares = panel.map(({ assigned }) => assigned).filter((assigned) => assigned > 0);
  if (shares.length === 0) return null;
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  return {
    experts: shares.length,
    places: shares.reduce((sum, share) => sum + share, 0),
    least,
    most,
    isEven: least === most ? 'yes' : 'no',
    without: panel.length - shares.length,
  };
}
