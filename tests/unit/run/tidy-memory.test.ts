import { describe, expect, test } from 'vitest';
import { tidiesWhenQuiet, tidyTools } from '@/lib/run/server/tidy-memory';

/** A server holding so many MB, whose quiet is made to be over by hand. */
function serverHolding(megabytes: number) {
  let due: (() => void) | null = null;
  let collected = 0;
  const begins = tidiesWhenQuiet({
    held: () => megabytes * 1024 * 1024,
    collect: () => {
      collected += 1;
    },
    later: (work) => {
      due = work;
      return () => {
        due = null;
      };
    },
  });
  const pass = () => {
    due?.();
    due = null;
  };
  return { begins, pass, collected: () => collected };
}

describe('a server that holds much', () => {
  test('gives it back once, when it has been quiet since the last request ended', () => {
    const { begins, pass, collected } = serverHolding(500);
    const ended = begins();
    pass();
    expect(collected()).toBe(0);
    ended();
    pass();
    pass();
    expect(collected()).toBe(1);
  });

  test('waits for the last of those under way, and again when somebody comes in between', () => {
    const { begins, pass, collected } = serverHolding(500);
    const [one, other] = [begins(), begins()];
    one();
    pass();
    other();
    const next = begins();
    pass();
    expect(collected()).toBe(0);
    next();
    pass();
    expect(collected()).toBe(1);
  });
});

test('a server that holds little is left warm', () => {
  const { begins, pass, collected } = serverHolding(200);
  begins()();
  pass();
  expect(collected()).toBe(0);
});

test('this process can be made to collect, and says what it holds', () => {
  const { collect, held } = tidyTools();
  expect(collect).not.toThrow();
  expect(held() / process.memoryUsage.rss()).toBeCloseTo(1, 1);
});
