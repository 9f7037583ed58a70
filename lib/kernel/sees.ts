import { type Actor, isMemberOf, isSystem, subtreesOf } from './actor';
import { anyOf } from './any-of';
import { asSeen, type Seen } from './seen';

type Clause = Record<string, unknown>;

/** A piece of a sentence: judges a row, and says the same to the database (`true` is every row, `false` none). */
export type Part<Row> = {
  judge: (actor: Actor, row: Row) => boolean;
  clause: (actor: Actor) => Clause | boolean;
};

export type Sees<Entity extends string, Row, Where> = {
  part: Part<Row>;
  /** May this actor see this row? */
  judge: (actor: Actor, row: Row) => boolean;
  /** The same, as a condition for the database; never an empty one that would match every row. */
  where: (actor: Actor) => Where;
  /** The row with the mark that this actor may see it; null when they may not, or when there is none. */
  look: <Found extends Row & object>(actor: Actor, row: Found | null) => Seen<Entity, Found> | null;
};

type RowWith<Path extends string, Value> = Path extends `${infer Head}.${infer Rest}`
  ? { [Key in Head]: RowWith<Rest, Value> | null }
  : { [Key in Path]: Value };
type Both<Parts> = (Parts extends Part<infer Row> ? (row: Row) => void : never) extends (row: infer All) => void
  ? All
  : never;
type Role = Parameters<typeof subtreesOf>[1];
type MembershipRole = Parameters<typeof isMemberOf>[2];

/** Who may see what, said once and read twice. `Where` is Prisma's condition of the model the row comes from. */
export function sees<Entity extends string, Row, Where extends object>(part: Part<Row>): Sees<Entity, Row, Where> {
  return {
    part,
    judge: part.judge,
    where: (actor) => asCondition(part.clause(actor)) as Where,
    look: (actor, row) => (row === null || !part.judge(actor, row) ? null : asSeen(row)),
  };
}

export function any<const Parts extends Part<never>[]>(...parts: Parts): Part<Both<Parts[number]>> {
  return {
    judge: (actor, row) => parts.some(({ judge }) => judge(actor, row as never)),
    clause(actor) {
      const clauses = parts.map(({ clause }) => clause(actor)).filter((clause) => clause !== false);
      return clauses.length > 0 && (clauses.includes(true) || { OR: clauses });
    },
  };
}

export function all<const Parts extends Part<never>[]>(...parts: Parts): Part<Both<Parts[number]>> {
  return {
    judge: (actor, row) => parts.every(({ judge }) => judge(actor, row as never)),
    clause(actor) {
      const clauses = parts.map(({ clause }) => clause(actor)).filter((clause) => clause !== true);
      return clauses.length === 0 || (!clauses.includes(false) && { AND: clauses });
    },
  };
}

/** The installation itself: seed, first start, timers. */
export const system: Part<unknown> = { judge: isSystem, clause: isSystem };

/** The region at this path lies in a subtree where the actor holds one of the roles. */
export const within = <Path extends string>(path: Path, ...roles: Role[]): Part<RowWith<Path, string>> => ({
  judge: (actor, row) => {
    const place = valueAt(row, path);
    return typeof place === 'string' && subtreesOf(actor, ...roles).some((subtree) => place.startsWith(subtree));
  },
  clause(actor) {
    const clauses = subtreesOf(actor, ...roles).map((subtree) => clauseAt(path, { startsWith: subtree }));
    return clauses.length > 0 && { OR: clauses };
  },
});

/** The value at this path is one of those the actor brings. Null is never one of them. */
export const among = <Path extends string>(
  path: Path,
  valuesOf: (actor: Actor) => string[],
): Part<RowWith<Path, string | null>> => ({
  judge: (actor, row) => {
    const value = valueAt(row, path);
    return typeof value === 'string' && valuesOf(actor).includes(value);
  },
  clause: (actor) => {
    const values = valuesOf(actor);
    return values.length > 0 && clauseAt(path, { in: values });
  },
});

/** The organisation at this path has the actor among its people, in one of the roles (or in any). */
export const member = <Path extends string>(
  path: Path,
  ...roles: MembershipRole[]
): Part<RowWith<Path, string | null>> =>
  among(path, (actor) =>
    actor.memberships
      .filter(({ organisationId }) => isMemberOf(actor, organisationId, ...roles))
      .map(({ organisationId }) => organisationId),
  );

/** The person at this path is the actor. */
export const own = <Path extends string>(path: Path): Part<RowWith<Path, string | null>> =>
  among(path, ({ personId }) => (personId === null ? [] : [personId]));

/** The value at this path is there, and none of these. */
export const isNot = <Path extends string>(path: Path, ...values: string[]): Part<RowWith<Path, string | null>> => ({
  judge: (_actor, row) => {
    const value = valueAt(row, path);
    return typeof value === 'string' && !values.includes(value);
  },
  clause: () => clauseAt(path, { notIn: values }),
});

/** There is a value at this path. */
export const given = <Path extends string>(path: Path): Part<RowWith<Path, unknown>> => ({
  judge: (_actor, row) => valueAt(row, path) !== null,
  clause: () => clauseAt(path, { not: null }),
});

/** What a lower floor's sentence says of the row at this relation. Where there is none, only what is true of every row is true. */
export const through = <Relation extends string, Row>(
  relation: Relation,
  { part }: { part: Part<Row> },
): Part<{ [Key in Relation]: Row | null }> => ({
  judge: (actor, row) => (row[relation] === null ? part.clause(actor) === true : part.judge(actor, row[relation])),
  clause(actor) {
    const clause = part.clause(actor);
    return typeof clause === 'boolean' ? clause : { [relation]: clause };
  },
});

/** Every row is said in words: Prisma drops an empty condition inside OR and then matches none. */
function asCondition(clause: Clause | boolean): Clause {
  if (clause === true) return { NOT: anyOf([]) };
  return clause === false ? anyOf([]) : clause;
}

/** `{ region: { path: … } }` for 'region.path'. */
function clauseAt(path: string, condition: Clause): Clause {
  return path.split('.').reduceRight<Clause>((inner, key) => ({ [key]: inner }), condition);
}

/** Null where the row, or a relation on the way, has nothing. */
function valueAt(row: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((inner, key) => (inner === null ? null : ((inner as Clause)[key] ?? null)), row);
}
