import type { Problem } from '@/lib/kernel/refusal';
import { checkExpression } from '../check-expression';
import type { ReferenceSchema } from '../references';
import type { Expression } from '../tree';
import { buildFromPattern } from './build-from-pattern';
import { type Pattern, type PatternKey, patterns } from './patterns';
import { sentencesSaying } from './recognise-pattern';
import type { Joiner } from './row-tests';
import { type SlotDrafts, slotDrafts, slotValue } from './slot-drafts';
import type { Slots } from './slots';

/** One sentence while it is being completed; without a pattern it still has to be chosen. */
export type Sentence = { pattern: PatternKey | null; drafts: SlotDrafts };
/** All the sentences hold, or one of them does. */
export type Joined = { joiner: Joiner; sentences: readonly Sentence[] };
/** What an expression says, by choosing alone: `must` holds, always or only `when` something else does. */
export type Composition = { when: Joined | null; must: Joined };

/** The tree of one sentence; null while it has gaps, with what is wrong once it has none. */
type Composed = { tree: Expression | null; problems: Problem[] };

/** So many that the whole can still be read, and stays within the limits of an expression. */
export const MOST_SENTENCES = 10;

export const blankSentence: Sentence = { pattern: null, drafts: {} };
const alone = (sentence: Sentence): Joined => ({ joiner: 'and', sentences: [sentence] });
export const blankComposition: Composition = { when: null, must: alone(blankSentence) };
export const blankWhen: Joined = alone(blankSentence);

export const patternOf = (key: PatternKey | null): Pattern | null =>
  patterns.find((pattern) => pattern.key === key) ?? null;

/** Nothing has been chosen, which says that there is no condition. */
export function saysNothing({ when, must }: Composition): boolean {
  return when === null && must.sentences.every(({ pattern }) => pattern === null);
}

export function composedSentence({ pattern: key, drafts }: Sentence, schema: ReferenceSchema): Composed {
  const pattern = patternOf(key);
  if (!key || !pattern) return { tree: null, problems: [] };
  const slots: Record<string, Slots[string]> = {};
  for (const [name, kind] of Object.entries(pattern.slots)) {
    const value = slotValue({ kind, name }, drafts, schema);
    if (value === undefined) return { tree: null, problems: [] };
    slots[name] = value;
  }
  const built = buildFromPattern(key, slots, schema);
  return built.ok ? { tree: built.tree, problems: [] } : { tree: null, problems: built.problems };
}

/** A gap of a sentence that is still to be filled, by its place among the sentence's; without a pattern it is the sentence itself. */
export type Gap = { pattern: PatternKey | null; slot: string };

/** What is left open, sentence by sentence. */
export function gapsIn({ when, must }: Composition, schema: ReferenceSchema): Gap[] {
  return [...(when?.sentences ?? []), ...must.sentences].flatMap(({ pattern: key, drafts }): Gap[] => {
    const pattern = patternOf(key);
    if (!pattern) return [{ pattern: null, slot: '' }];
    return Object.entries(pattern.slots)
      .filter(([name, kind]) => slotValue({ kind, name }, drafts, schema) === undefined)
      .map(([slot]) => ({ pattern: key, slot }));
  });
}

/** The tree of everything chosen; null while any sentence has gaps. */
export function composed({ when, must }: Composition, schema: ReferenceSchema): Composed {
  const then = joinedTree(must, schema);
  const condition = when && joinedTree(when, schema);
  if (then === null || (when && !condition)) return { tree: null, problems: [] };
  const tree: Expression = condition ? { kind: 'if', condition, then, otherwise: null } : then;
  const { faults } = checkExpression(tree, { schema, row: null });
  return faults.length === 0 ? { tree, problems: [] } : { tree: null, problems: faults.map(({ problem }) => problem) };
}

/** The sentences a tree is made of; null when it says something that cannot be chosen. */
export function compositionOf(tree: Expression, schema: ReferenceSchema): Composition | null {
  const must = joinedOf(tree, schema);
  if (must) return { when: null, must };
  if (tree.kind !== 'if' || tree.otherwise !== null) return null;
  const [when, then] = [joinedOf(tree.condition, schema), joinedOf(tree.then, schema)];
  return when && then && { when, must: then };
}

function joinedTree({ joiner, sentences }: Joined, schema: ReferenceSchema): Expression | null {
  const trees = sentences.map((sentence) => composedSentence(sentence, schema).tree).filter((tree) => tree !== null);
  if (trees.length === 0 || trees.length < sentences.length) return null;
  return trees.reduce((left, right) => ({ kind: 'binary', operator: joiner, left, right }));
}

function joinedOf(tree: Expression, schema: ReferenceSchema): Joined | null {
  const joiner = tree.kind === 'binary' && tree.operator === 'or' ? 'or' : 'and';
  const sentences = sentencesOf(tree, joiner, schema);
  return sentences && sentences.length <= MOST_SENTENCES ? { joiner, sentences } : null;
}

/** Sentences join from the left; what stands on the right of a joint is one sentence. */
function sentencesOf(tree: Expression, joiner: Joiner, schema: ReferenceSchema): Sentence[] | null {
  const whole = sentenceOf(tree, schema);
  if (whole) return [whole];
  if (tree.kind !== 'binary' || tree.operator !== joiner) return null;
  const [before, last] = [sentencesOf(tree.left, joiner, schema), sentenceOf(tree.right, schema)];
  return before && last && [...before, last];
}

function sentenceOf(tree: Expression, schema: ReferenceSchema): Sentence | null {
  for (const { pattern, slots } of sentencesSaying(tree, schema)) {
    const drafts = slotDrafts(pattern.slots, slots);
    if (drafts) return { pattern: pattern.key, drafts };
  }
  return null;
}
