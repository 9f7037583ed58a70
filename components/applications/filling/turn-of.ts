type Named = { key: string; title: string };
export type Around = { previous: Named | null; next: Named | null };
type Turn = { kind: 'next' | 'nextToMend'; to: Named | null };

/** Where one goes from a section: to the next; of a form that came back to the next after it that is still as it was; then to the check, which names what is left. */
export function turnOf({ next }: Around, current: string, toMend: readonly (Named & { isUnchanged: boolean })[]): Turn {
  if (toMend.length === 0) return { kind: 'next', to: next };
  const here = toMend.findIndex(({ key }) => key === current);
  return { kind: 'nextToMend', to: toMend.slice(here + 1).find(({ isUnchanged }) => isUnchanged) ?? null };
}
