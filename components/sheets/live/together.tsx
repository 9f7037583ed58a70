'use client';

import { useRouter } from 'next/navigation';
import { createContext, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { Present, Told } from '@/lib/sheets/live/live-event';
import { livePlace } from '@/lib/sheets/live/live-place';
import { joinLive } from './live-stream';

type Hearer = (told: Told) => void;

type TogetherValue = {
  /** Everybody else who has it open now. */
  others: readonly Present[];
  /** Is told what happens there from now on. Returns what ends it. */
  hear: (hearer: Hearer) => () => void;
};

export const TogetherContext = createContext<TogetherValue>({ others: [], hear: () => () => undefined });

type TogetherProps = { applicationId: string; section: string; personId: string; children: ReactNode };

/** A page on which several fill in one application: who else is there, and what they save, as it happens. */
export function Together({ applicationId, section, personId, children }: TogetherProps) {
  const { refresh } = useRouter();
  const [people, setPeople] = useState<readonly Present[]>([]);
  const hearers = useRef(new Set<Hearer>());

  useEffect(
    () =>
      joinLive(livePlace({ applicationId, section }), (told) => {
        if (told.kind === 'gone') setPeople([]);
        else if (told.of !== applicationId) return;
        else if (told.kind === 'here') setPeople(told.people);
        // Comments come with the page.
        else if (told.kind === 'comment') refresh();
        hearers.current.forEach((hearer) => hearer(told));
      }),
    [applicationId, section, refresh],
  );
  const hear = useCallback((hearer: Hearer) => {
    hearers.current.add(hearer);
    return () => void hearers.current.delete(hearer);
  }, []);
  return (
    <TogetherContext value={{ others: people.filter((each) => each.personId !== personId), hear }}>
      {children}
    </TogetherContext>
  );
}
