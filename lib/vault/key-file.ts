import 'server-only';
import { readFileSync, statSync } from 'node:fs';
import { oneInProcess } from '@/lib/kernel/one-in-process';
import { type MasterKey, readMasterKeys } from './master-key';

const known = oneInProcess('master-keys', () => ({ keys: [] as MasterKey[], changedAt: 0 }));

/**
 * The key that new data keys are wrapped with: the file is looked at each time, so that nothing is wrapped with a key that
 * was replaced beside this process. @throws Error without ENCRYPTION_KEY_FILE, or when the file holds no key
 */
export function newestMaster(): MasterKey {
  const [newest] = known.keys;
  return newest !== undefined && statSync(fileName()).mtimeMs === known.changedAt ? newest : read()[0];
}

/**
 * The key a data key was wrapped with. A name that is not known has the file read again: the keys may have been changed
 * beside this process.
 *
 * @throws Error when the file does not hold it: whoever took the key away took what is sealed with it
 */
export function masterNamed(id: string): MasterKey {
  const named = (keys: readonly MasterKey[]) => keys.find((key) => key.id === id);
  const key = named(known.keys) ?? named(read());
  if (key === undefined)
    throw new Error(
      `The file of ENCRYPTION_KEY_FILE lacks the key ${id} of this database. ENCRYPTION_KEY_FILE 所指文件中没有此数据库所用的密钥 ${id}。`,
    );
  return key;
}

function read(): [MasterKey, ...MasterKey[]] {
  const { mtimeMs } = statSync(fileName());
  const keys = readMasterKeys(readFileSync(fileName(), 'utf8'));
  Object.assign(known, { keys, changedAt: mtimeMs });
  return keys;
}

function fileName(): string {
  const file = process.env['ENCRYPTION_KEY_FILE'];
  if (!file) throw new Error('ENCRYPTION_KEY_FILE is not set');
  return file;
}
