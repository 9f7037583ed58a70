import 'server-only';
import { toldByDriver } from './told-by-driver';

/** PostgreSQL's word for a full disk (class 53, "insufficient resources"). */
const DISK_FULL = '53100';

/** The database had no room left for what was to be written, and has taken all of it back. */
export function isOutOfRoom(error: unknown): boolean {
  const { originalCode, code } = toldByDriver(error);
  return originalCode === DISK_FULL || code === DISK_FULL;
}
