// The extension is written out because Node itself loads this file where nothing has bundled it.
import { inflateRawSync } from 'node:zlib';
import { afterEntry, END_BYTES, END_OF_DIRECTORY, ENTRY, ENTRY_BYTES } from '../zip-format.ts';

const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;

type Limits = { unpackedBytes: number; entries: number; marks: number };

/**
 * Unpacks every part of a ZIP once, counts what is in it and throws it away, before anybody keeps one: what its directory says of sizes may be a
 * lie. Only the plainest archive passes, one that every reader reads alike: one directory at its end, no comment after it,
 * nothing encrypted. A ZIP within it stays packed.
 * @throws Error when it is larger than it may be, or no such archive
 */
export function checkUnpacked(bytes: Uint8Array, limits: Limits): void {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = view.length - END_BYTES;
  if (end < 0 || view.readUInt32LE(end) !== END_OF_DIRECTORY) throw new Error('no directory at the end');
  const [count, size, start] = [view.readUInt16LE(end + 10), view.readUInt32LE(end + 12), view.readUInt32LE(end + 16)];
  if (count > limits.entries || start + size !== end) throw new Error('too many parts, or another archive around it');
  let [place, left, marks] = [start, limits.unpackedBytes, limits.marks];
  for (let entry = 0; entry < count; entry += 1) {
    if (place + ENTRY_BYTES > end || view.readUInt32LE(place) !== ENTRY) throw new Error('the directory is broken');
    const part = unpacked(view, place, left);
    left -= part.length;
    marks -= marksIn(part);
    if (marks < 0) throw new Error('more is in it than may be');
    place = afterEntry(view, place);
  }
  if (place !== end) throw new Error('the directory is broken');
}

const lengthAt = (view: Buffer, place: number): number => view.readUInt16LE(place);

/** @param most what may still come */
function unpacked(view: Buffer, place: number, most: number): Buffer {
  const [flags, method] = [view.readUInt16LE(place + 8), view.readUInt16LE(place + 10)];
  const [packed, local] = [view.readUInt32LE(place + 20), view.readUInt32LE(place + 42)];
  if ((flags & 1) !== 0 || view.readUInt32LE(local) !== LOCAL) throw new Error('a part is encrypted or missing');
  const begin = local + LOCAL_BYTES + lengthAt(view, local + 26) + lengthAt(view, local + 28);
  const part = view.subarray(begin, begin + packed);
  if (part.length !== packed || packed > most) throw new Error('a part is larger than it may be');
  if (method === STORED || packed === 0) return part;
  if (method !== DEFLATED) throw new Error('a part is packed in another way');
  // Stops as soon as it is too much, whatever the directory said.
  return inflateRawSync(part, { maxOutputLength: Math.max(most, 1) });
}

const MARKS = new Set(Buffer.from('<=&'));

/** Also in pictures: whatever a part is called, a reader may be sent there. */
function marksIn(part: Buffer): number {
  let marks = 0;
  for (const byte of part) if (MARKS.has(byte)) marks += 1;
  return marks;
}
