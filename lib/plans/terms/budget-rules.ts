import type { Fen } from '@/lib/kernel/money';

/** A ceiling on what some budget items may take together. */
export type BudgetCap = {
  codes: readonly string[];
  /** 'grant': granted money in these items against all granted money; 'total': all money in them against the whole budget. */
  base: 'grant' | 'total';
  maxBasisPoints: number;
  /** The items' name as applicants read it. */
  label: string;
};

/** What a round asks of a budget; frozen when the round opens. */
export type BudgetRules = {
  /** The most one project may ask for, in fen. */
  capFen: Fen;
  /** The least it may ask for. */
  leastFen: Fen;
  /** Exactly what it asks for, where its topic has a fixed sum. */
  exactFen: Fen | null;
  /** The least share of own money in the whole budget. */
  minOwnBasisPoints: number;
  caps: readonly BudgetCap[];
  /** Every item of the round by its name, those that may not appear included. */
  items: readonly { code: string; name: string }[];
  /** Items that may not appear at all, for instance because the fund source bans them. */
  forbiddenCodes: readonly string[];
};
