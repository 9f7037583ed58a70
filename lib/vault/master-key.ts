import { createHash, randomBytes } from 'node:crypto';

/** A key that wraps data keys: 32 bytes, and the name by which a wrapped key says which one it was. */
export type MasterKey = { id: string; bytes: Buffer };

const BYTES = 32;

/** Whose data key is the one of blind indexes: the first there is, so it also tells whether a master key is this database's. */
export const INDEX_SUBJECT = 'index:all';

/** The text of a new key, as a line of a key file. */
export const newMasterLine = (): string => randomBytes(BYTES).toString('base64url');

/**
 * Reads a key file: one key a line, the newest first; older ones stay until everything is wrapped anew (rotate.ts).
 *
 * @throws Error when there is no key in it, or a line is none
 */
export function readMasterKeys(text: string): [MasterKey, ...MasterKey[]] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const [newest, ...older] = lines.map(keyOf);
  if (newest === undefined) throw unreadable();
  return [newest, ...older];
}

function keyOf(line: string): MasterKey {
  const bytes = Buffer.from(line, 'base64url');
  if (bytes.length !== BYTES) throw unreadable();
  return { id: createHash('sha256').update('gongchuang master key').update(bytes).digest('hex').slice(0, 16), bytes };
}

const unreadable = (): Error =>
  new Error(
    'The file of ENCRYPTION_KEY_FILE holds no key: a line of 32 bytes in base64url. ENCRYPTION_KEY_FILE 所指文件中没有有效的加密密钥。',
  );
