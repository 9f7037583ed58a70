type Named = { key: string; title: string };
export type Around = { previous: Named | null; next: Named | null };
type Turn = { kind: 'next' | 'nextToMend'; to: Named | null };

/** Where one goes from a section: to the next; of a form that came back to the next that is still as it was; then to the check. */
export function turnOf({ next }: Around, current: string, toMend: readonly (Named & { isUnchanged: boolean })[]): Turn {
  if (toMend.length === 0) return { kind: 'next', to: next };
  const here = toMend.findIndex(({ key }) => key === current);
  const inTurn = [...toMend.slice(here + 1), ...toMend.slice(0, Math.max(0, here))];
  return { kind: 'nextToMend', to: inTurn.find(({ isUnchanged }) => isUnchanged) ?? null };
}
