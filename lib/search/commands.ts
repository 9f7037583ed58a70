import { folded } from '@/lib/lists/bigrams';
import { initialsOf } from './initials';

/** Something that somebody may do: a page that is opened, or what they act as from now on. */
export type Command = {
  label: string;
  /** Other words under which it is looked for, with spaces between. */
  words?: string;
} & ({ href: string } | { actAs: string });

/** What is offered of what was found. */
const MOST_COMMANDS = 6;

/** Commands with these words in their name, or the words' initials in pinyin; those that begin so first. */
export function commandsFor(commands: readonly Command[], q: string): Command[] {
  const asked = plain(q);
  if (asked === '') return [];
  return commands
    .map((command) => ({ command, place: placeOf(command, asked) }))
    .filter(({ place }) => place < NOWHERE)
    .toSorted((a, b) => a.place - b.place)
    .slice(0, MOST_COMMANDS)
    .map(({ command }) => command);
}

const NOWHERE = 9;
const plain = (text: string): string => folded(text).trim();

/** Its name before its other words, its beginning before its middle, words before initials. */
function placeOf({ label, words = '' }: Command, asked: string): number {
  const others = words.split(' ').filter(Boolean);
  if (plain(label).startsWith(asked)) return 0;
  if (others.some((word) => plain(word).startsWith(asked))) return 1;
  if (asked.split(/\s+/).every((word) => plain(`${label} ${words}`).includes(word))) return 2;
  if (asked.length < 2 || !/^[a-z]+$/.test(asked)) return NOWHERE;
  if (initialsOf(label).startsWith(asked)) return 3;
  return others.some((word) => initialsOf(word).startsWith(asked)) ? 4 : NOWHERE;
}
