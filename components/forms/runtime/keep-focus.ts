'use client';

import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { keyOf } from './read-raw';

type Control = HTMLInputElement | HTMLTextAreaElement;
type Held = { name: string; text: string; caret: [number, number] | null };

type Hand = {
  /** To be called before a field is exchanged. */
  hold: (key: string) => void;
  /** Whether a word is half composed (拼音, 五笔) in a field, which then may not be exchanged at all. */
  isComposing: (key: string) => boolean;
};

/**
 * A field that is exchanged under somebody's hand (another's word was taken in) is drawn anew: whoever stood in it stands in
 * it still, at the same word.
 */
export function useKeepFocus(place: RefObject<HTMLElement | null>): Hand {
  const held = useRef<Held | null>(null);
  const composed = useRef<string | null>(null);
  useEffect(() => {
    const begin = ({ target }: Event) => {
      composed.current = keyOf((target as Control).name ?? '');
    };
    const end = () => {
      composed.current = null;
    };
    window.addEventListener('compositionstart', begin);
    window.addEventListener('compositionend', end);
    return () => {
      window.removeEventListener('compositionstart', begin);
      window.removeEventListener('compositionend', end);
    };
  }, []);
  useLayoutEffect(() => {
    const { current } = held;
    held.current = null;
    if (current === null) return;
    const control = place.current?.querySelector<Control>(`[name="${CSS.escape(current.name)}"]`);
    if (!control || control === document.activeElement) return;
    control.focus({ preventScroll: true });
    const [start, end] = (current.caret ?? []).map((at) => caretIn(control.value, { at, before: current.text }));
    if (start !== undefined && end !== undefined) control.setSelectionRange(start, end);
  });
  return {
    isComposing: (key) => composed.current === key,
    hold: (key) => {
      const control = document.activeElement as Control | null;
      if (control === null || !place.current?.contains(control) || keyOf(control.name ?? '') !== key) return;
      const { name, value: text, selectionStart, selectionEnd } = control;
      const caret: Held['caret'] =
        selectionStart === null || selectionEnd === null ? null : [selectionStart, selectionEnd];
      held.current ??= { name, text, caret };
    },
  };
}

/** Where the caret stands in a text that was another: before the first difference as it was, after it as far from the end. */
export function caretIn(after: string, { at, before }: { at: number; before: string }): number {
  let same = 0;
  while (same < after.length && same < before.length && after[same] === before[same]) same += 1;
  return at <= same ? at : Math.max(same, after.length - (before.length - at));
}
