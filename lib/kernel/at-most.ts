import { Refusal } from './refusal';

/** Does a piece of work when its turn comes. */
type Turns = { <Result>(work: () => Promise<Result>): Promise<Result> };

/**
 * Turns for work that takes a whole core or much memory: at most `at` at once, the others wait in line, at most `waiting`
 * of them. @throws Refusal 'too-many' when the line is full: whoever stands at its end would have gone before their turn.
 */
export function atMost({ at, waiting }: { at: number; waiting: number }): Turns {
  const line: (() => void)[] = [];
  let working = 0;
  return async (work) => {
    if (working >= at) {
      if (line.length >= waiting) throw new Refusal('too-many');
      // Whoever leaves hands on their place, so that nobody slips in between.
      await new Promise<void>((resolve) => line.push(resolve));
    } else working += 1;
    try {
      return await work();
    } finally {
      const next = line.shift();
      if (next) next();
      else working -= 1;
    }
  };
}
