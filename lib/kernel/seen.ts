import { type Actor, subtreesOf } from './actor';

/** Exists for the types alone. Being private, it stays behind when a row is copied into something else. */
declare abstract class Mark<Entity extends string> {
  private readonly seenAs: Entity;
}

/**
 * A subject that somebody asked for and may see. `Entity` names what was seen and how ('organisation', 'public organisation'),
 * so that what everybody may read of a thing never opens what only its office reads. Inner reads take one instead of an
 * id: whoever has not asked has none, and does not compile.
 */
export type Seen<Entity extends string, Row = { id: string }> = Row & Mark<Entity>;

/**
 * The mark itself. Only three kinds of places may put it: `look` of a sentence (lib/kernel/sees.ts), the two subjects
 * below, and the makers that tests/architecture/reads.test.ts lists, each with its reason.
 */
export const asSeen = <Entity extends string, Row extends object>(row: Row): Seen<Entity, Row> =>
  row as Seen<Entity, Row>;

type Oneself = Seen<'oneself', object>;

/** Subject of a query whose rows are cut by the actor's own sentence, grants or memberships: lists, counts, what waits. */
export const oneself = async (): Promise<Oneself> => asSeen({});

/** The same, for those alone of whom this is true: the others find nothing. */
export const oneselfIf =
  (may: (actor: Actor) => boolean) =>
  async (_db: unknown, _input: unknown, actor: Actor): Promise<Oneself | null> =>
    may(actor) ? asSeen({}) : null;

/** The same, for holders of a role, wherever they hold it. */
export const holderOf = (...roles: Parameters<typeof subtreesOf>[1][]) =>
  oneselfIf((actor) => subtreesOf(actor, ...roles).length > 0);

/** Subject of a query that asks for nothing but what is published for everybody. */
export const everybody = async (): Promise<Seen<'everybody', object>> => asSeen({});
