import type { RandomBytes } from './drbg';

const BYTES = 4;
const ALL = 2 ** (8 * BYTES);

/** Of so many numbers of 32 bits every remainder by `bound` comes equally often; what lies above them is thrown away. */
export const fairBelow = (bound: number): number => ALL - (ALL % bound);

/** A whole number from 0 up to, not including, `bound`, each as likely: four bytes, the first the highest, until one is fair. */
export function below(bound: number, random: RandomBytes): number {
  const fair = fairBelow(bound);
  for (;;) {
    const number = random(BYTES).reduce((sum, byte) => sum * 256 + byte, 0);
    if (number < fair) return number % bound;
  }
}

/** Fisher–Yates, from the last place down: every order is as likely. */
export function shuffled<Each>(things: readonly Each[], random: RandomBytes): Each[] {
  const order = [...things];
  for (let place = order.length - 1; place > 0; place -= 1) {
    const other = below(place + 1, random);
    const [here, there] = [order[place] as Each, order[other] as Each];
    order[place] = there;
    order[other] = here;
  }
  return order;
}
