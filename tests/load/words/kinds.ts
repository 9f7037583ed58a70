import type { Locator, Page } from '@playwright/test';
import type { Chance } from '@/tests/load/fuzz/chance';

/** A field into which words are typed, and from which they must not get lost. */
export type Kind = {
  name: string;
  address: string;
  /** Waits until the page's script listens: before it has arrived nobody can keep anything. */
  ready: (page: Page) => Promise<void>;
  /** Enters the field so that the first stroke replaces what stands there. */
  begin: (page: Page) => Promise<void>;
  strokes: (chance: Chance) => string[];
  press: (page: Page, stroke: string) => Promise<void>;
  read: (page: Page) => Promise<string>;
  /** What these strokes have written; without it the page itself is asked right before the kill. */
  written?: (strokes: readonly string[]) => string;
};

export type Place = Pick<Kind, 'address' | 'ready'>;
type Find = (page: Page) => Locator;

const HAN = [...'社区居民独居老人晚间照料志愿服务楼道看望活动安全'];
const DIGITS = [...'123456789'];

/** Signs one after the other; as many as `most` at most. */
export function typedKind(name: string, place: Place, { find, most }: { find: Find; most: number }): Kind {
  const signs = most > 10 ? HAN : DIGITS;
  return {
    name,
    ...place,
    begin: async (page) => {
      await find(page).focus();
      await page.keyboard.press('ControlOrMeta+A');
    },
    strokes: (chance) => Array.from({ length: 1 + chance.below(most) }, () => chance.of(signs)),
    press: (page, sign) => page.keyboard.type(sign),
    read: (page) => find(page).inputValue(),
    written: (strokes) => strokes.join(''),
  };
}

/** A day, turned by the arrow keys from one that stands there already. */
export const dayKind = (name: string, place: Place, find: Find): Kind => ({
  name,
  ...place,
  begin: async (page) => {
    await find(page).fill('2027-06-15');
    await find(page).focus();
  },
  strokes: (chance) => Array.from({ length: 1 + chance.below(6) }, () => chance.of(['ArrowUp', 'ArrowDown'])),
  press: (page, key) => page.keyboard.press(key),
  read: (page) => find(page).inputValue(),
});

/** Boxes, pressed in any order. */
export const boxesKind = (name: string, place: Place, find: Find): Kind => ({
  name,
  ...place,
  begin: (page) => find(page).first().focus(),
  strokes: (chance) => Array.from({ length: 1 + chance.below(4) }, () => chance.of(['0', '1'])),
  press: (page, at) => find(page).nth(Number(at)).click(),
  read: (page) =>
    find(page).evaluateAll((boxes) =>
      boxes.flatMap((box) => (box instanceof HTMLInputElement && box.checked ? [box.value] : [])).join(' '),
    ),
});

/** How many signs of `written` are not in `found`, in their order: what the server has added beside them is no loss. */
export function absentIn(written: string, found: string): number {
  let row = Array.from({ length: found.length + 1 }, () => 0);
  for (const sign of written) {
    const next = [0];
    for (const [at, other] of [...found].entries())
      next.push(sign === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    row = next;
  }
  return written.length - Math.max(...row);
}
