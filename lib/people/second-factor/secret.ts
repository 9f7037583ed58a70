import 'server-only';
import { randomBytes } from 'node:crypto';
import type { Tx } from '@/lib/db/client';
import { open, seal } from '@/lib/vault/seal';

/** As long as the hash it feeds (RFC 4226 section 4, R6). */
const BYTES = 20;

const placeOf = (personId: string) =>
  ({ column: 'SecondFactor.sealedSecret', record: personId, subject: `second-factor:${personId}` }) as const;

export const newSecret = (): Buffer => randomBytes(BYTES);

export const sealSecret = (tx: Tx, personId: string, secret: Buffer): Promise<string> =>
  seal(tx, placeOf(personId), secret.toString('base64'));

export const openSecret = async (tx: Tx, { personId, sealedSecret }: { personId: string; sealedSecret: string }) =>
  Buffer.from(await open(tx, placeOf(personId), sealedSecret), 'base64');
