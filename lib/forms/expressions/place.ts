import type { Problem } from '@/lib/kernel/refusal';
import type { Span } from './tokens';

/** Where in the text something is wrong: line and column from 1, all in UTF-16 units. */
export type Place = { offset: number; line: number; column: number; length: number };
export type PlacedProblem = Problem & { at: Place };

export function placeOf(source: string, { start, end }: Span): Place {
  const before = source.slice(0, start).split(/\r\n|\r|\n/);
  return { offset: start, line: before.length, column: (before.at(-1) ?? '').length + 1, length: end - start };
}

/** Whether something was left open, instead of said wrongly. */
export const isGap = ({ code }: Pick<Problem, 'code'>): boolean => code === 'expressions.problems.gap';
