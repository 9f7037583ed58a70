'use client';

import { useState } from 'react';
import { useTranslations } from '@/components/ui/use-translations';

type RowLineProps = {
  /** The rows of one table: on a phone one of them lies open at a time, beside those in which something is wrong. */
  group: string;
  startsOpen: boolean;
  isWrong: boolean;
  /** Which row it is, and of what: what is empty is left out. */
  words: readonly (string | undefined)[];
  /** What is still to be filled in, by the heads of its columns. */
  missing?: readonly string[];
  /** What it comes to. */
  sum?: string;
};

/** The line of a row, which opens it on a phone; where there is room for columns it is not there. */
export function RowLine({ group, startsOpen, isWrong, words, missing = [], sum }: RowLineProps) {
  const t = useTranslations('forms.runtime');
  // Said once: what is typed must not fold it.
  const [isOpen] = useState(startsOpen);
  return (
    <td className="entry-line">
      <details name={isWrong ? undefined : group} open={isOpen || isWrong}>
        <summary>
          <span>
            {words.filter(Boolean).join(' · ')}
            {missing.length > 0 && (
              <span data-tone="refused" className="toned block text-small">
                {t('rowMissing', { columns: missing.join('、') })}
              </span>
            )}
          </span>
          {sum !== undefined && <span className="figures">{sum}</span>}
        </summary>
      </details>
    </td>
  );
}
