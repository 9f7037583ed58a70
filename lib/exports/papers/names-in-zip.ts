import { keptName } from '@/lib/files/kinds';

/** Windows opens a path of at most 260 signs, wherever somebody unpacks it. */
const LONGEST = 60;
/** What Windows takes for a device, whatever follows the dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A name that every system can write: no folder in it, not too long, no dot or space at its end. */
export function safeName(name: string, ending = ''): string {
  const plain = keptName(name.replaceAll(/[\\/]/g, ' ')).replace(/\s+/g, ' ');
  const short = Array.from(plain)
    .slice(0, LONGEST)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  const named = short === '' ? '_' : short;
  return `${DEVICE.test(named) ? '_' : ''}${named}${ending}`;
}

/** A file's name with its ending kept. */
export function safeFileName(name: string): string {
  const [, stem = name, ending = ''] = /^(.*)(\.\w{1,5})$/.exec(name) ?? [];
  return safeName(stem, ending.toLowerCase());
}

/** Gives every name in a folder once: the second is called '… (2)'. Systems do not tell letters by their size. */
export function namesOnce(): (name: string) => string {
  const given = new Map<string, number>();
  return (name) => {
    const times = (given.get(name.toLowerCase()) ?? 0) + 1;
    given.set(name.toLowerCase(), times);
    if (times === 1) return name;
    const dot = name.lastIndexOf('.');
    const again = dot > 0 ? `${name.slice(0, dot)} (${times})${name.slice(dot)}` : `${name} (${times})`;
    given.set(again.toLowerCase(), 1);
    return again;
  };
}
