import type { Gaps, Messages } from './types';

/** A whole key: 'demands.problems.closed'. */
export type TextKey = Leaves<Messages>;

/** A whole key whose text has no gaps. */
export type PlainTextKey = Exclude<TextKey, keyof Gaps>;

/** A file of texts or a part of one: 'demands', 'forms.runtime'. */
export type Namespace = Branches<Messages>;

/** A key within a namespace; without one, a whole key. */
export type KeyIn<N extends Namespace> = [N] extends [never] ? TextKey : Leaves<At<Messages, N>>;

/** A key within a namespace whose text has no gaps. */
export type PlainKeyIn<N extends Namespace> = {
  [K in KeyIn<N>]: `${N}.${K}` extends keyof Gaps ? never : K;
}[KeyIn<N>];

/** What stands in the way of something, by the sentence that says so: '….problems.…'. */
export type ProblemCode = Extract<TextKey, `${string}.problems.${string}`>;

/** What waits for somebody, and the verb of its button: '….waiting.…'. */
export type WaitingKey = Extract<TextKey, `${string}.waiting.${string}`>;

/** The last word of a floor's problems: 'closed' of 'demands.problems.closed'. */
export type ProblemIn<Floor extends keyof Messages> = Messages[Floor] extends { problems: infer Named }
  ? Leaves<Named>
  : never;

/**
 * What has to be handed over with a key: nothing where the text has no gaps, every gap of every text
 * where the key may be one of several (`status.${status}`).
 */
export type Values<N extends Namespace, K extends string> = [KeyIn<N>] extends [K]
  ? [values?: Record<string, unknown>] // a key that is none: TypeScript then names the key, not the number of arguments
  : ValuesOfText<[N] extends [never] ? K : `${N}.${K}`>;

type ValuesOfText<Whole extends string> = [Extract<Whole, keyof Gaps>] extends [never]
  ? [values?: undefined]
  : [values: Together<Gaps[Extract<Whole, keyof Gaps>]>];

type Together<Each> = (Each extends unknown ? (each: Each) => void : never) extends (all: infer All) => void
  ? All
  : never;

type Leaves<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Leaves<Tree[Key]>}`;
}[keyof Tree & string];

type Branches<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? never : Key | `${Key}.${Branches<Tree[Key]>}`;
}[keyof Tree & string];

type At<Tree, Path extends string> = Path extends keyof Tree
  ? Tree[Path]
  : Path extends `${infer Head}.${infer Rest}`
    ? Head extends keyof Tree
      ? At<Tree[Head], Rest>
      : never
    : never;
