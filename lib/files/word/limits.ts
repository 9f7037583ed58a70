/** What a Word file may take up while it is read, so that none made for it can hold the server. */
export const wordLimits = {
  /** All parts of it unpacked, in bytes. */
  unpackedBytes: 16 * 1024 * 1024,
  entries: 2_000,
  /**
   * Signs of which a reader of XML makes something that stays: `<`, `=` and `&`. So many take 250 MB at worst; a thread
   * that comes upon its limit of memory may take the process along, so that none may ever come there.
   */
  marks: 120_000,
  /** What is made of it, in characters; pictures are in it. */
  pageCharacters: 8 * 1024 * 1024,
  /** Of its thread, in megabytes. */
  memoryMb: 512,
  milliseconds: 10_000,
  /** Read at the same time in one process; so many more wait for their turn. */
  atOnce: 2,
  waiting: 20,
} as const;
