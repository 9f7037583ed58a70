import type { Chance } from './chance';
import { hostileTexts } from './hostile';

/** A form as a page shows it: where it posts, and what it would send if nobody touched it. */
export type ShownForm = { action: string; fields: [name: string, value: string][] };

export function formsIn(html: string): ShownForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/gi)]
    .filter(([, head = '']) => /method="post"/i.test(head))
    .map(([, head = '', inside = '']) => ({ action: attribute(head, 'action') ?? '', fields: fieldsIn(inside) }));
}

function fieldsIn(html: string): ShownForm['fields'] {
  return [...html.matchAll(/<(input|textarea|select|button)\b([^>]*)>/gi)].flatMap(([, , head = '']) => {
    const name = attribute(head, 'name');
    return name === null ? [] : [[name, attribute(head, 'value') ?? ''] as [string, string]];
  });
}

function attribute(head: string, name: string): string | null {
  const value = new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(head)?.[1];
  return value === undefined
    ? null
    : value.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
}

const HOSTILE_NAMES: readonly string[] = [
  '__proto__.a',
  'a'.repeat(300),
  'rows.9999.a',
  'a.b.c.d.e.f.g.h',
  '$form',
  '',
  '\u0000',
];

/** What the form sends after a hostile hand: some of its values exchanged, doubled, left out, others added. */
export function spoilt(fields: ShownForm['fields'], chance: Chance): ShownForm['fields'] {
  const sent = fields.flatMap(([name, value]): ShownForm['fields'] => {
    // What names the act stays mostly: else nothing behind it would ever be reached.
    if (name.startsWith('$') && !chance.onceIn(12)) return [[name, value]];
    if (chance.onceIn(9)) return [];
    if (chance.onceIn(9))
      return [
        [name, value],
        [name, chance.of(hostileTexts)],
      ];
    return [[name, chance.onceIn(2) ? chance.of(hostileTexts) : value]];
  });
  return chance.onceIn(4) ? [...sent, [chance.of(HOSTILE_NAMES), chance.of(hostileTexts)]] : sent;
}
