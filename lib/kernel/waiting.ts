import type { TextKey, WaitingKey } from '@/messages/typed';

/** One thing that waits for somebody: a row of the first screen. Sentences are message keys, `about` names the thing itself. */
export type Waiting = {
  key: string;
  messageKey: WaitingKey;
  values?: Record<string, string | number>;
  about: string;
  /** What it still lacks, by the names of the fields. */
  missing?: readonly TextKey[];
  /** What is there and has run out, or soon will, by the names of the facts. */
  expiring?: readonly TextKey[];
  href: string;
  verbKey: WaitingKey;
  dueAt: Date | null;
  /** A colleague's move: told, and not counted as one's own. */
  isOthers?: boolean;
  /** The round it waits in: its own first page lists the same row. */
  roundId?: string;
  /** Where the thing lies; none where a line stands for several things. */
  regionPath?: string;
  /** The office whose move several things together are. */
  officePath?: string;
  count?: number;
};
