import type { ReactNode } from 'react';

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
