import 'server-only';
import { crc32 } from 'node:zlib';
import { END_OF_DIRECTORY, ENTRY } from './zip-format';

/** A file on its way into a ZIP; its name with its folders, separated by '/'. */
export type ZipPart = { name: string; bytes: Uint8Array; at: Date };

/** More than this a reader without the 64-bit extension of the format does not find again. */
export const MOST_ZIP_BYTES = 4_000_000_000;

const LOCAL = 0x04034b50;
/** Names are UTF-8 (APPNOTE 4.4.4, bit 11). */
const UTF8 = 0x0800;
const VERSION = 20;

/**
 * A ZIP as it is made, with one part in memory at a time. What goes in is packed already (PDF, pictures, documents of Office), so that
 * it is stored as it is.
 */
export function zipStream(parts: AsyncIterable<ZipPart>): ReadableStream<Uint8Array> {
  const written = bytesOf(parts);
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await written.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await written.return(undefined);
    },
  });
}

async function* bytesOf(parts: AsyncIterable<ZipPart>): AsyncGenerator<Uint8Array, undefined> {
  const directory: Buffer[] = [];
  let place = 0;
  for await (const { name, bytes, at } of parts) {
    const title = Buffer.from(name);
    const facts = factsOf(bytes, { at, nameLength: title.length });
    const local = Buffer.concat([word(LOCAL), facts, title]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(place, 10);
    directory.push(Buffer.concat([word(ENTRY), half(VERSION), facts, rest, title]));
    yield local;
    yield bytes;
    place += local.length + bytes.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(place, 12);
  yield Buffer.concat([entries, word(END_OF_DIRECTORY), end]);
}

/** What the head of a part and its line in the directory have in common. */
function factsOf(bytes: Uint8Array, { at, nameLength }: { at: Date; nameLength: number }): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(VERSION, 0);
  facts.writeUInt16LE(UTF8, 2);
  const { time, day } = dosTime(at);
  facts.writeUInt16LE(time, 6);
  facts.writeUInt16LE(day, 8);
  facts.writeUInt32LE(crc32(bytes), 10);
  facts.writeUInt32LE(bytes.length, 14);
  facts.writeUInt32LE(bytes.length, 18);
  facts.writeUInt16LE(nameLength, 22);
  return facts;
}

const SHANGHAI_MS = 8 * 60 * 60 * 1000;

/** The format knows no time zone: what it shows is the Shanghai clock. */
function dosTime(at: Date): { time: number; day: number } {
  const local = new Date(at.getTime() + SHANGHAI_MS);
  return {
    time: (local.getUTCHours() << 11) | (local.getUTCMinutes() << 5) | (local.getUTCSeconds() >> 1),
    day: ((local.getUTCFullYear() - 1980) << 9) | ((local.getUTCMonth() + 1) << 5) | local.getUTCDate(),
  };
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
}

function half(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value, 0);
  return bytes;
}
