import 'server-only';
import { oneInProcess } from '@/lib/kernel/one-in-process';
import { CountingDriver } from './count-statements';
import { Prisma, PrismaClient } from './generated/client';
import { connectionEnded } from './presence';
import { statementNames } from './statement-names';

export type Tx = Prisma.TransactionClient;

/** The only Prisma client of the process. Reads DATABASE_URL when first used. */
export const db: PrismaClient = oneInProcess('database', createClient);

/** `update({ where: { id, version } })` found nothing, or the database broke a deadlock: somebody else was faster. */
export const isLostRace = (error: unknown): boolean => hasCode(error, 'P2025', 'P2034');
export const isDuplicate = (error: unknown): boolean => hasCode(error, 'P2002');

function createClient(): PrismaClient {
  const connectionString = process.env['DATABASE_URL'];
  if (connectionString === undefined) throw new Error('DATABASE_URL is not set');
  return clientOf(connectionString);
}

/** A client of another address: what tests do as the owner. */
export function clientOf(connectionString: string): PrismaClient {
  const pool = { connectionString, max: Number(process.env['DATABASE_POOL'] ?? 10) };
  const lost = { onPoolError: connectionEnded, onConnectionError: connectionEnded };
  const named = isPrepared() ? { statementNameGenerator: statementNames() } : {};
  const adapter = new CountingDriver(pool, { ...lost, ...named });
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 10_000, timeout: 30_000 } });
}

/** A pooler in between that hands each transaction another connection does not know the names the last one was given. */
function isPrepared(): boolean {
  return process.env['DATABASE_PREPARED'] !== '0';
}

function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && codes.includes(error.code);
}
