import { crc32 } from 'node:zlib';

/** A ZIP of parts kept as they are, in this order: what a test needs of one. */
export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  const [locals, directory]: [Buffer[], Buffer[]] = [[], []];
  let place = 0;
  for (const [path, content] of Object.entries(parts)) {
    const [name, body] = [Buffer.from(path), Buffer.from(content)];
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(body), 10);
    facts.writeUInt32LE(body.length, 14);
    facts.writeUInt32LE(body.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const at = Buffer.alloc(14);
    at.writeUInt32LE(place, 10);
    locals.push(Buffer.from('PK\u0003\u0004', 'latin1'), facts, name, body);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), facts, at, name);
    place += 30 + name.length + body.length;
  }
  const [entries, count] = [Buffer.concat(directory), Object.keys(parts).length];
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(place, 12);
  return new Uint8Array(Buffer.concat([...locals, entries, Buffer.from('PK\u0005\u0006', 'latin1'), end]));
}
