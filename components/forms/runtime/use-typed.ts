'use client';

import { type RefObject, useRef } from 'react';
import type { RawAnswer } from '@/lib/forms/answers/raw-answer';
import { isOnPage, readRaw } from './read-raw';

export type Typed = {
  /** What a field's controls hold, or held when they were last on the page. */
  read: (key: string) => RawAnswer;
  /** The same as it was last read. */
  recall: (key: string) => RawAnswer;
  put: (key: string, value: RawAnswer) => void;
};

/** Remembers what was typed where a question is taken away again, so that it is still saved and comes back with the question. */
export function useTyped(
  place: RefObject<HTMLElement | null>,
  initial: Readonly<Record<string, { value: RawAnswer }>>,
): Typed {
  const memory = useRef(new Map(Object.entries(initial).map(([key, { value }]) => [key, value])));
  const recall = (key: string): RawAnswer => memory.current.get(key) ?? '';
  return {
    read: (key) => {
      const form = place.current?.closest('form');
      if (form && isOnPage(form, key)) memory.current.set(key, readRaw(form, key));
      return recall(key);
    },
    recall,
    put: (key, value) => void memory.current.set(key, value),
  };
}
