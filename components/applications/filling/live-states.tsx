'use client';

import { createContext, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { SavedContext } from '@/components/forms/runtime/saved-context';
import type { SectionState } from '@/lib/forms/answers/section-states';
import { getJson } from '@/lib/web/ask-json';

export const LiveStatesContext = createContext<readonly SectionState[]>([]);

/** Fields that are left one after the other are asked about together. */
const PAUSE_MS = 400;

type LiveStatesProps = {
  /** Where the server says how far each section is. */
  address: string;
  /** As the page was made. */
  states: readonly SectionState[];
  children: ReactNode;
};

/** The states of the sections follow what is saved: the server judges, as it does when the form is handed in. */
export function LiveStates({ address, states, children }: LiveStatesProps) {
  // A page made anew says it itself.
  const [told, setTold] = useState({ since: states, states });
  const pause = useRef(0);
  const asking = useRef<AbortController | null>(null);
  const renew = useCallback(() => {
    window.clearTimeout(pause.current);
    pause.current = window.setTimeout(() => {
      asking.current?.abort();
      const { signal } = (asking.current = new AbortController());
      void getJson<SectionState[]>(address, signal).then((now) => {
        if (now !== null && !signal.aborted) setTold({ since: states, states: now });
      });
    }, PAUSE_MS);
  }, [address, states]);
  useEffect(
    () => () => {
      window.clearTimeout(pause.current);
      asking.current?.abort();
    },
    [],
  );
  return (
    <SavedContext value={renew}>
      <LiveStatesContext value={told.since === states ? told.states : states}>{children}</LiveStatesContext>
    </SavedContext>
  );
}
