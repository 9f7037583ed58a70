/** One thing that waits for somebody: a row of the first screen. Sentences are message keys, `about` names the thing itself. */
export type Waiting = {
  key: string;
  messageKey: string;
  values?: Record<string, string | number>;
  about: string;
  href: string;
  verbKey: string;
  dueAt: Date | null;
  count?: number;
};
