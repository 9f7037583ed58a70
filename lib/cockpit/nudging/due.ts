/** What is due of somebody: how many of what, about which thing, by when. */
export type Due = {
  kind: 'sheets' | 'answers' | 'correction' | 'screening' | 'recommending' | 'objections' | 'confirmation';
  at: Date;
  count: number;
  /** A stage's name or an application's title; '' where the kind says it all. */
  about: string;
};
