import { Fragment, type ReactNode } from 'react';
import { wholes } from '@/lib/web/wording/wholes';

/**
 * Text whose days and amounts stay in one line, whatever the width: "2027年2月" above "16日" is hard to read. Documents do
 * this to all they write (lib/web/documents/unbroken-markup); what React shows in the browser asks for it here.
 */
export function unbroken(text: ReactNode): ReactNode {
  if (typeof text !== 'string' || !wholes.test(text)) return text;
  return text.split(wholes).map((part, index) =>
    index % 2 === 0 ? (
      <Fragment key={index}>{part}</Fragment>
    ) : (
      <span key={index} className="one">
        {part}
      </span>
    ),
  );
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** A title whose lines end between words: a large line that breaks within one is read twice. */
export const byWords = (title: string): ReactNode =>
  Array.from(words.segment(title), ({ segment, index, isWordLike }) =>
    isWordLike && segment.length > 1 ? (
      <span key={index} className="one">
        {segment}
      </span>
    ) : (
      segment
    ),
  );
