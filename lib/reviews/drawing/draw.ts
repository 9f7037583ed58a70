import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { hmacDrbg } from './drbg';
import { shuffled } from './shuffle';
import { inOrder, type Statement } from './statement';

type Lots = {
  statementHash: string;
  /** In hexadecimal. */
  seed: string;
  /** What the witness typed, to the sign. */
  publicValue: string;
};

/** Tickets that got a seat, and those that step in, each in order. */
export type DrawnStratum = { seats: string[]; substitutes: string[] };

/**
 * Draws: the sealed seed is the entropy, the hash of the statement the nonce, the public value the personalization string; then
 * stratum after stratum its tickets, ascending and without those excluded, are shuffled, and the first take the seats.
 */
export function drawnFrom(
  { rule, tickets }: Pick<Statement, 'rule' | 'tickets'>,
  { statementHash, seed, publicValue }: Lots,
): DrawnStratum[] {
  const random = hmacDrbg({
    entropy: hexToBytes(seed),
    nonce: hexToBytes(statementHash),
    personalization: utf8ToBytes(publicValue),
  });
  return rule.strata.map(({ seats }, stratum) => {
    const eligible = inOrder(tickets).filter((each) => each.stratum === stratum && each.exclusion === null);
    const order = shuffled(eligible, random).map(({ ticket }) => ticket);
    return { seats: order.slice(0, seats), substitutes: order.slice(seats, seats + rule.substitutes) };
  });
}
