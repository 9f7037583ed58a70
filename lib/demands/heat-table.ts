export type HeatCount = { path: string; code: string; name: string; count: number };
type Place = { id: string; name: string; path: string };
type Row = { region: { id: string; name: string }; exact: boolean; cells: number[]; total: number };

/**
 * Counts as a table: a row for each place right below the region, and one for the region itself where it has demands of
 * its own (`exact`). Places that no longer exist show only while they have demands. Columns are categories by code.
 */
export function heatTable({
  region,
  places,
  counts,
}: {
  region: Place;
  places: readonly (Place & { isOver: boolean })[];
  counts: readonly HeatCount[];
}) {
  const codes = new Map(counts.map(({ code, name }) => [code, name]));
  const columns = [...codes].sort(([left], [right]) => (left < right ? -1 : 1));
  const rowOf = ({ id, name }: Place, exact: boolean, belongs: (path: string) => boolean): Row => {
    const cells = columns.map(([code]) => sum(counts.filter((each) => each.code === code && belongs(each.path))));
    return { region: { id, name }, exact, cells, total: cells.reduce((total, cell) => total + cell, 0) };
  };
  const own = rowOf(region, true, (path) => path === region.path);
  const below = places.map((place) => ({
    isOver: place.isOver,
    row: rowOf(place, false, (path) => path.startsWith(place.path)),
  }));
  return {
    columns: columns.map(([code, name]) => ({ code, name, total: sum(counts.filter((each) => each.code === code)) })),
    rows: [
      ...below.filter(({ isOver, row }) => !isOver || row.total > 0).map(({ row }) => row),
      ...(own.total > 0 ? [own] : []),
    ],
    total: sum(counts),
  };
}

const sum = (counts: readonly HeatCount[]): number => counts.reduce((total, { count }) => total + count, 0);
