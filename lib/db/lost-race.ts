import 'server-only';
import { isLostRace } from './client';
import { Prisma } from './generated/client';

/** The same of a statement written by hand: it found less than it was to change, or the database broke a deadlock. */
export const wasFasterElsewhere = (error: unknown): boolean => isLostRace(error) || isBrokenOff(error);

/** Prisma tells of a statement written by hand with one code, and of the database's own only inside. */
function isBrokenOff(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2010') return false;
  const told = error.meta?.['driverAdapterError'] as { cause?: { kind?: string } } | undefined;
  return told?.cause?.kind === 'TransactionWriteConflict';
}
