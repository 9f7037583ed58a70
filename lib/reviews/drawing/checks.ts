import { hexToBytes } from '@noble/hashes/utils.js';
import { drawnFrom } from './draw';
import { readStatement, seedHashOf, textHash } from './statement';

/** What a public page says of a draw that was made. */
export type Published = {
  statement: string;
  statementHash: string;
  seed: string;
  publicValue: string;
  /** Tickets of each stratum as they were drawn, seats before substitutes. */
  result: string[][];
  /** Those whose names are published: the text of the opening by ticket. */
  openings: { ticket: string; opening: string }[];
};

/** Each thing that is proved, by its name, and whether it holds. */
export type Checks = { statement: boolean; seed: boolean; result: boolean; names: boolean };

/** Draws again from what is published and compares. */
export function checksOf({ statement: text, statementHash, seed, publicValue, result, openings }: Published): Checks {
  const statement = readStatement(text);
  const drawn = drawnFrom(statement, { statementHash, seed, publicValue });
  const commitmentOf = new Map(statement.tickets.map(({ ticket, commitment }) => [ticket, commitment]));
  return {
    statement: textHash(text) === statementHash,
    seed: seedHashOf(hexToBytes(seed)) === statement.seedHash,
    result:
      JSON.stringify(drawn.map(({ seats, substitutes }) => [...seats, ...substitutes])) === JSON.stringify(result),
    names: openings.every(({ ticket, opening }) => textHash(opening) === commitmentOf.get(ticket)),
  };
}
