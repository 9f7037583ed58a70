import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { DrawExclusion } from '@/lib/db/generated/enums';
import { canonicalJson } from '@/lib/kernel/canonical-json';
import type { DrawRule } from './rule';

/** How it is drawn: what is published names it, so that another way would be another statement. */
const METHOD = 'gongchuang-draw-1: HMAC_DRBG(SHA-256), NIST SP 800-90A Rev. 1; Fisher-Yates';

/** One of the pool, as it is published: nothing in it says who. */
export type PublishedTicket = {
  ticket: string;
  /** Position among the strata of the rule. */
  stratum: number;
  /** SHA-256 of the opening, in hexadecimal. */
  commitment: string;
  exclusion: DrawExclusion | null;
};

/** Everything a draw goes by but its seed and the value of the witness; tickets in ascending order. */
export type Statement = {
  method: string;
  drawId: string;
  number: number;
  rule: DrawRule;
  /** SHA-256 of the seed, in hexadecimal. */
  seedHash: string;
  tickets: PublishedTicket[];
};

/** The statement as the bytes that are published and hashed. */
export const statementText = ({ tickets, ...rest }: Omit<Statement, 'method'>): string =>
  canonicalJson({ ...rest, method: METHOD, tickets: inOrder(tickets) });

/** @throws SyntaxError when it is no JSON */
export const readStatement = (text: string): Statement => JSON.parse(text) as Statement;

/** Ascending by the signs of the ticket: digits before letters. */
export const inOrder = <Each extends { ticket: string }>(tickets: readonly Each[]): Each[] =>
  tickets.toSorted((left, right) => (left.ticket < right.ticket ? -1 : 1));

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export const textHash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** SHA-256 of bytes given in hexadecimal, in hexadecimal. */
export const seedHashOf = (seed: Uint8Array): string => bytesToHex(sha256(seed));

type Opened = { salt: string; ticket: string; name: string; employer: string };

/** What a commitment is the hash of, published with whose name is published. */
export const openingText = ({ salt, ticket, name, employer }: Opened): string =>
  canonicalJson([salt, ticket, name, employer]);
