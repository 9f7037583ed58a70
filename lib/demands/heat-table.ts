export type HeatCount = { path: string; code: string; name: string; count: number };
type Place = { id: string; name: string; path: string };
type Row = { region: { id: string; name: string }; exact: boolean; cells: number[]; total: number };

/**
 * Counts as a table: a row for each place right below the region, and one for the region itself where it has demands of
 * its own (`exact`). Places that no longer exist show only while they have demands. Columns are categories by name, in the
 * order of their first code: calls of one city may give one name different codes.
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
  const columns = Object.entries(Object.groupBy(counts, ({ name }) => name))
    .map(([name, of = []]) => ({ code: of.map(({ code }) => code).sort()[0] ?? '', name, total: sum(of) }))
    .sort((left, right) => (`${left.code} ${left.name}` < `${right.code} ${right.name}` ? -1 : 1));
  const rowOf = ({ id, name }: Place, exact: boolean, belongs: (path: string) => boolean): Row => {
    const cells = columns.map(({ name }) => sum(counts.filter((each) => each.name === name && belongs(each.path))));
    return { region: { id, name }, exact, cells, total: cells.reduce((total, cell) => total + cell, 0) };
  };
  const own = rowOf(region, true, (path) => path === region.path);
  const below = places.map((place) => ({
    isOver: place.isOver,
    row: rowOf(place, false, (path) => path.startsWith(place.path)),
  }));
  return {
    columns,
    rows: [
      ...below.filter(({ isOver, row }) => !isOver || row.total > 0).map(({ row }) => row),
      ...(own.total > 0 ? [own] : []),
    ],
    total: sum(counts),
  };
}

const sum = (counts: readonly HeatCount[]): number => counts.reduce((total, { count }) => total + count, 0);
