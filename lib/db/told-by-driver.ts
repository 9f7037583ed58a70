import 'server-only';
import { Prisma } from './generated/client';

/** What PostgreSQL itself said, in the driver's words: the adapter's kind, and the code of the standard (SQLSTATE). */
type Told = { kind?: string; originalCode?: string; code?: string };

/**
 * Prisma tells of a statement written by hand with one code and of the database's own word only inside; outside of its known
 * errors the driver's stands in the cause. Nothing where the database said nothing.
 */
export function toldByDriver(error: unknown): Told {
  if (!(error instanceof Error)) return {};
  const told = error instanceof Prisma.PrismaClientKnownRequestError ? error.meta?.['driverAdapterError'] : error;
  return (told as { cause?: Told } | undefined)?.cause ?? {};
}
