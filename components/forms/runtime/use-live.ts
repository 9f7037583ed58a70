'use client';

import { useEffect, useRef, useState } from 'react';
import type { LiveState } from '@/lib/forms/answers/live-state';
import type { LiveSection } from './live-section';
import type { Typed } from './use-typed';

/** Long enough to type on, short enough to seem at once. */
const LOOK_MS = 150;

/** Judges what is typed by the server's own rules; they are fetched only where a section has any. */
export function useLive(live: LiveSection | null, typed: Typed) {
  const [state, setState] = useState<LiveState | null>(live?.state ?? null);
  const look = useRef<() => void>(() => undefined);
  const counts = useRef<Record<string, number>>({ ...live?.attachmentCounts });
  const pause = useRef(0);
  const unread = useRef(new Set(live?.section.fields.map(({ key }) => key)));
  const latest = useRef(typed);
  useEffect(() => {
    latest.current = typed;
  });

  useEffect(() => {
    if (live === null) return;
    let isGone = false;
    const regions = live.regions.flatMap(({ value, path }) => (path === undefined ? [] : [{ id: value, path }]));
    void import('./judge').then(({ judge }) => {
      if (isGone) return;
      look.current = () => {
        unread.current.forEach((key) => latest.current.read(key));
        unread.current.clear();
        const next = judge(live, latest.current.recall, { regions, attachmentCounts: counts.current });
        setState((now) => (JSON.stringify(next) === JSON.stringify(now) ? now : next));
      };
      look.current();
    });
    return () => {
      isGone = true;
      window.clearTimeout(pause.current);
    };
  }, [live]);

  const lookSoon = (key: string) => {
    unread.current.add(key);
    window.clearTimeout(pause.current);
    pause.current = window.setTimeout(() => look.current(), LOOK_MS);
  };
  const count = (key: string, files: number) => {
    counts.current[key] = files;
    lookSoon(key);
  };
  return { state, lookSoon, count };
}
