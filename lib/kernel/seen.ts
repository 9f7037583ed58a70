import { type Actor, subtreesOf } from './actor';

declare const seenAs: unique symbol;

/**
 * A subject that somebody asked for and may see. `Entity` names what was seen and how ('organisation', 'public organisation'),
 * so that what everybody may read of a thing never opens what only its office reads. Inner reads take one instead of an
 * id: whoever has not asked has none, and does not compile.
 */
export type Seen<Entity extends string, Row = { id: string }> = Row & { readonly [seenAs]: Entity };

/**
 * The mark itself. Only three kinds of places may put it: `look` of a sentence (lib/kernel/sees.ts), the two subjects
 * below, and the makers that tests/architecture/reads.test.ts lists, each with its reason.
 */
export const asSeen = <Entity extends string, Row extends object>(row: Row): Seen<Entity, Row> =>
  row as Seen<Entity, Row>;

type Oneself = Seen<'oneself', object>;

/** Subject of a query whose rows are cut by the actor's own sentence, grants or memberships: lists, counts, what waits. */
export const oneself = async (): Promise<Oneself> => asSeen({});

/** The same, for pages that are there only for holders of a role, wherever they hold it. */
export const holderOf =
  (...roles: Actor['grants'][number]['role'][]) =>
  async (_db: unknown, _input: unknown, actor: Actor): Promise<Oneself | null> =>
    subtreesOf(actor, ...roles).length === 0 ? null : asSeen({});

/** The same, for experts on a roster. */
export const expertOneself = async (_db: unknown, _input: unknown, actor: Actor): Promise<Oneself | null> =>
  actor.expertId === null ? null : asSeen({});

/** Subject of a query that asks for nothing but what is published for everybody. */
export const everybody = async (): Promise<Seen<'everybody', object>> => asSeen({});
