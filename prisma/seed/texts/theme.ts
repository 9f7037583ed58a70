/** A service activity: what it is called, how it is done, what is counted and what one of it costs in yuan. */
type Activity = readonly [name: string, how: string, unit: string, yuan: number];

/** One kind of service within a category: the blocks from which applications are composed. */
export type Theme = {
  /** The tail of a title. */
  service: string;
  /** Whom it serves, as a noun phrase. */
  group: string;
  /** Values of the form's `beneficiaryTypes`. */
  types: readonly string[];
  /** What is hard today; whole sentences. */
  troubles: readonly [string, string, string];
  activities: readonly [Activity, Activity, Activity, Activity];
  /** The professional method and what is new about it; whole sentences. */
  method: string;
  /** What is different afterwards; one sentence. */
  change: string;
  risk: string;
  /** Who lends money, goods, a place or hands. */
  partner: string;
};

export type Category = {
  code: string;
  name: string;
  /** How many of the 190 applications of the published round (domain C2). */
  count: number;
  /** First halves of project names; a head and a tail make a name that no other project bears. */
  heads: readonly string[];
  themes: readonly Theme[];
};
