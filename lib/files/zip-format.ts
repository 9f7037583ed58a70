/** Where things stand in the directory of a ZIP (APPNOTE 4.3.12 and 4.3.16). */
export const END_OF_DIRECTORY = 0x06054b50;
export const ENTRY = 0x02014b50;
export const END_BYTES = 22;
export const ENTRY_BYTES = 46;

/** The lengths of an entry's name, extra field and comment, which follow its fixed part. */
export const lengthsAt = (view: Buffer, entry: number) => ({
  name: view.readUInt16LE(entry + 28),
  extra: view.readUInt16LE(entry + 30),
  comment: view.readUInt16LE(entry + 32),
});

/** Where the next entry begins. */
export function afterEntry(view: Buffer, entry: number): number {
  const { name, extra, comment } = lengthsAt(view, entry);
  return entry + ENTRY_BYTES + name + extra + comment;
}
