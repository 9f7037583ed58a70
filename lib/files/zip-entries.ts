import { afterEntry, END_BYTES, END_OF_DIRECTORY, ENTRY, ENTRY_BYTES, lengthsAt } from './zip-format';

const LONGEST_COMMENT = 65_535;
const MOST_ENTRIES = 10_000;

/** The names in a ZIP's directory (APPNOTE 4.3.12), which stands at its end; none where there is no directory to be read. */
export function entriesOf(bytes: Uint8Array): Set<string> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set<string>();
  const end = endOfDirectory(view);
  if (end === null) return names;
  let place = view.readUInt32LE(end + 16);
  const count = Math.min(view.readUInt16LE(end + 10), MOST_ENTRIES);
  for (let entry = 0; entry < count; entry += 1) {
    if (place + ENTRY_BYTES > view.length || view.readUInt32LE(place) !== ENTRY) return names;
    const name = place + ENTRY_BYTES;
    // Some writers separate folders as Windows does.
    names.add(view.toString('utf8', name, name + lengthsAt(view, place).name).replaceAll('\\', '/'));
    place = afterEntry(view, place);
  }
  return names;
}

function endOfDirectory(view: Buffer): number | null {
  const first = Math.max(0, view.length - END_BYTES - LONGEST_COMMENT);
  for (let place = view.length - END_BYTES; place >= first; place -= 1) {
    if (view.readUInt32LE(place) === END_OF_DIRECTORY) return place;
  }
  return null;
}
