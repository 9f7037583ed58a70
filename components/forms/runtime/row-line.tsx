'use client';

import { useState } from 'react';

type RowLineProps = {
  /** The rows of one table: on a phone one of them lies open at a time, beside those in which something is wrong. */
  group: string;
  startsOpen: boolean;
  isWrong: boolean;
  /** Which row it is, and of what: what is empty is left out. */
  words: readonly (string | undefined)[];
  /** What it comes to. */
  sum?: string;
};

/** The line of a row, which opens it on a phone; where there is room for columns it is not there. */
export function RowLine({ group, startsOpen, isWrong, words, sum }: RowLineProps) {
  // Said once: what is typed must not fold it.
  const [isOpen] = useState(startsOpen);
  return (
    <td className="entry-line">
      <details name={isWrong ? undefined : group} open={isOpen || isWrong}>
        <summary>
          <span>{words.filter(Boolean).join(' · ')}</span>
          {sum !== undefined && <span className="figures">{sum}</span>}
        </summary>
      </details>
    </td>
  );
}
