/** How large the demonstration is. Tests seed the small one through the same code. */
export type Scale = {
  /** Applications of the finished round by category, in the order of `categories`. */
  counts: readonly number[];
  shortlisted: number;
  awarded: number;
  organisations: number;
  experts: number;
  /** Applications of the district's second round, which is in review. */
  inReview: number;
  /** Applications to the open call, and drafts beside them. */
  open: number;
  drafts: number;
  /** Applications of each street's round. */
  street: number;
};

/** The published round of Shangcheng district (domain C2): 190 in eight categories, 100 shortlisted, 30 funded. */
export const fullScale: Scale = {
  counts: [56, 22, 23, 17, 12, 10, 5, 45],
  shortlisted: 100,
  awarded: 30,
  organisations: 95,
  experts: 40,
  inReview: 24,
  open: 14,
  drafts: 5,
  street: 10,
};
