/**
 * How much may be written in a field of several lines, in characters as `countCharacters` counts them: the one place for the
 * line below the field and for the schema that judges it.
 */
export const limits = {
  /** What a template or a section of a form is for. */
  about: 300,
  hint: 500,
  /** Why somebody did something: it stands in a letter or in the trail. */
  reason: 500,
  /** What a round is, in the head of its pages. */
  summary: 500,
  /** What somebody found in one thing they judged, and what is to become of it. */
  opinion: 1_000,
  /** A matter told from the beginning: a problem, an idea, an objection and its answer, an organisation. */
  account: 2_000,
  /** Of a notice before its list, and of a declaration. */
  statement: 3_000,
  guidance: 4_000,
  announcement: 8_000,
} as const;
