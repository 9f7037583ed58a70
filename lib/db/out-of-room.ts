import 'server-only';
import { Prisma } from './generated/client';

/** PostgreSQL's word for a full disk (class 53, "insufficient resources"). */
const DISK_FULL = '53100';

/** The database had no room left for what was to be written, and has taken all of it back. */
export function isOutOfRoom(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const told = error instanceof Prisma.PrismaClientKnownRequestError ? error.meta?.['driverAdapterError'] : error;
  const { cause } = (told ?? {}) as { cause?: { originalCode?: string; code?: string } };
  return cause?.originalCode === DISK_FULL || cause?.code === DISK_FULL;
}
