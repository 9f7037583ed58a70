import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What the tidying works with, so that tests bring their own. */
export type TidyTools = {
  /** Bytes the process holds. */
  held: () => number;
  collect: () => void;
  /** Runs `work` after that many milliseconds; returns how to call it off. */
  later: (work: () => void, ms: number) => () => void;
};

/** So long nobody must have asked, in ms. */
const QUIET_MS = 3_000;
/** Below this, in bytes, nothing is done: a server that is little used is left warm. */
const MUCH = 320 * 1024 * 1024;

/**
 * V8 lets garbage lie as long as the machine has room: hundreds of MB after a busy minute, which the database beside it
 * cannot have. A smaller heap would cost processor at every request, so it is given back once the visitors have gone, in
 * about a fifth of a second. Returns what is to be called when a request begins, which returns what is to be called when
 * it has ended.
 */
export function tidiesWhenQuiet({ held, collect, later }: TidyTools): () => () => void {
  let underWay = 0;
  let callOff = () => {};
  const tidy = () => {
    if (held() > MUCH) collect();
  };
  return () => {
    callOff();
    underWay += 1;
    return () => {
      underWay -= 1;
      if (underWay === 0) callOff = later(tidy, QUIET_MS);
    };
  };
}

/** Those of this process. */
export function tidyTools(): TidyTools {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (how: object) => void;
  return {
    held: process.memoryUsage.rss,
    // Only the last resort gives memory back to the machine.
    collect: () => collect({ type: 'major', execution: 'sync', flavor: 'last-resort' }),
    later: (work, ms) => {
      const timer = setTimeout(work, ms).unref();
      return () => clearTimeout(timer);
    },
  };
}
