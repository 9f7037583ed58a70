import 'server-only';
import { isLostRace } from './client';
import { toldByDriver } from './told-by-driver';

/** The same of a statement written by hand: it found less than it was to change, or the database broke a deadlock. */
export const wasFasterElsewhere = (error: unknown): boolean =>
  isLostRace(error) || toldByDriver(error).kind === 'TransactionWriteConflict';
