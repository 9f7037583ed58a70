import type { DecisionOutcome } from '@/lib/db/generated/enums';
import { type Fen, sumFen } from '@/lib/kernel/money';

type Held = { outcome: DecisionOutcome; amountFen: Fen; version: number } | null;

/** A short mark of the decisions as a page showed them: it changes whenever one of them does. */
export function shownOf(decisions: readonly Held[]): string {
  const held = decisions.filter((decision) => decision !== null);
  const versions = held.reduce((sum, { version }) => sum + version, 0);
  return [decisions.length, held.length, versions, sumFen(held.map(({ amountFen }) => amountFen))].join('-');
}
