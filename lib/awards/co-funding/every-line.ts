import type { Actor } from '@/lib/kernel/actor';

/** What is true of every line that is answered at once. */
export const everyLine =
  <Line>(may: (actor: Actor, line: Line) => boolean) =>
  (actor: Actor, { lines }: { lines: readonly Line[] }): boolean =>
    lines.every((line) => may(actor, line));
