import type { Fen } from '@/lib/kernel/money';
import type { Day } from '@/lib/kernel/shanghai';
import type { Words } from '@/lib/kernel/words';
import type { TextKey } from '@/messages/typed';

/** What a value is: a file writes it as such, a page shows it as such. Nothing is null, never zero. */
export type Value<Row, At> =
  | { kind: 'text'; value: (row: Row, at: At) => string | null }
  /** A person's or a thing's state, or any word of an enumeration: the message `${words}.${value}`. */
  | { kind: 'word'; words: string; value: (row: Row, at: At) => string | null }
  /** What is put together from words, in the reader's language. */
  | { kind: 'said'; value: (row: Row, at: At) => (t: Words) => string }
  /** Yuan with two decimals. */
  | { kind: 'fen'; value: (row: Row, at: At) => Fen | null }
  /** A whole number; a year is one that nobody counts to. */
  | { kind: 'number'; isYear?: true; value: (row: Row, at: At) => number | null }
  /** A figure with decimals, as the text it is calculated to: '85.50'. */
  | { kind: 'decimal'; value: (row: Row, at: At) => string | null }
  | { kind: 'day'; value: (row: Row, at: At) => Day | null }
  /** `isTerm`: until when something runs, said as the end of its last day. */
  | { kind: 'time'; isTerm?: true; value: (row: Row, at: At) => Date | null };

type Look<OrderName extends string> = {
  /** Message key of its title. */
  title: TextKey;
  /** The order its head sorts by. */
  order?: OrderName;
};

type OnPage = {
  in?: 'both' | 'page';
  /** Its place in the block a phone shows; see components/ui/tables/table-columns.ts. */
  phone?: 'title' | 'state' | 'fact' | 'acts' | 'hidden';
  nowrap?: boolean;
  /** Any CSS width. */
  width?: string;
};

/** A column of the page and of the file, of the page alone, or of the file alone (which may read more of a row). */
export type Column<Row, FileRow, At, OrderName extends string> =
  | (Look<OrderName> & OnPage & Value<Row, At>)
  | (Look<OrderName> & { in: 'file' } & Value<FileRow, At>);
