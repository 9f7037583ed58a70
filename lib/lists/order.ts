/** What the database can put in order and the address can carry as a key. */
type Orderable = string | number | bigint | Date | null;

/** How the values of an order are written in a key; those of an enumeration in the database's own sequence. */
type KindOf<Value> = [Value] extends [Date]
  ? { kind: 'time' }
  : [Value] extends [bigint]
    ? { kind: 'fen' }
    : [Value] extends [number]
      ? { kind: 'number' }
      : string extends Value
        ? { kind: 'text' }
        : { kind: 'word'; words: readonly Value[] };

type Ordered<Path extends string, Value> = { by: Path } & KindOf<NonNullable<Value>> &
  (null extends Value ? { nulls: 'first' | 'last' } : { nulls?: never });

/**
 * An order by a field of the row or of a row it always belongs to ('organisation.name'). A field that the row does not
 * have, a kind that its values are not, or a nullable field that does not say where nothing stands, does not compile.
 */
export type OrderOf<Row> = {
  [Key in keyof Row & string]: Row[Key] extends Orderable
    ? Ordered<Key, Row[Key]>
    : Row[Key] extends readonly unknown[]
      ? never
      : {
          [Inner in keyof Row[Key] & string]: Row[Key][Inner] extends Exclude<Orderable, null>
            ? Ordered<`${Key}.${Inner}`, Row[Key][Inner]>
            : never;
        }[keyof Row[Key] & string];
}[keyof Row & string];

/** The same, once checked. */
export type Order = {
  by: string;
  kind: 'text' | 'number' | 'fen' | 'time' | 'word';
  words?: readonly string[];
  nulls?: 'first' | 'last';
};

export type Direction = 'asc' | 'desc';

/** Which way rows are walked: an order and a direction; rows that are equal follow each other by their ids. */
export type Walk = { order: Order; direction: Direction };

/** The same way back. */
export function turned({ order, direction }: Walk): Walk {
  const { nulls, ...rest } = order;
  return {
    order: nulls === undefined ? rest : { ...rest, nulls: nulls === 'first' ? 'last' : 'first' },
    direction: direction === 'asc' ? 'desc' : 'asc',
  };
}

/** The walk as Prisma's `orderBy`. */
export function orderBy({ order, direction }: Walk): object[] {
  const way = order.nulls === undefined ? direction : { sort: direction, nulls: order.nulls };
  return [at(order.by, way), { id: direction }];
}

/** `{ organisation: { name: leaf } }` for 'organisation.name'. */
export function at(path: string, leaf: unknown): object {
  return path.split('.').reduceRight<unknown>((inner, part) => ({ [part]: inner }), leaf) as object;
}
