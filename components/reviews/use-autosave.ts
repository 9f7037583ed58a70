'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { sendScores } from './send-scores';

export type Draft = { points: Record<string, string>; comment: string };
/** By criterion, and of the comment. */
type Versions = Record<string, number>;
export type SaveState =
  | { kind: 'idle' | 'unsaved' | 'saving' | 'offline' | 'conflict' }
  | { kind: 'saved'; at: string }
  | { kind: 'refused'; texts: string[] };

type Stored = { draft: Draft; versions: Versions };

const PAUSE_MS = 700;
const RETRY_MS = 5_000;

/**
 * Sends what differs from the server shortly after the last key, one request at a time. A broken line keeps the
 * values and tries again; a change from another window stops the saving, because this page no longer knows the truth.
 */
export function useAutosave(address: string, initial: Stored, read: () => Draft) {
  const stored = useRef<Draft>(initial.draft);
  const known = useRef<Versions>(initial.versions);
  const [versions, setVersions] = useState(initial.versions);
  const [state, setState] = useState<SaveState>({ kind: 'idle' });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<void> | null>(null);
  const isStopped = useRef(false);

  const send = useCallback(async (): Promise<void> => {
    const draft = read();
    const changed = Object.keys(draft.points).filter((id) => !isSame(draft.points[id], stored.current.points[id]));
    const saysComment = draft.comment !== stored.current.comment;
    if (isStopped.current) return;
    if (changed.length === 0 && !saysComment)
      return setState((before) => (before.kind === 'unsaved' ? { kind: 'idle' } : before));
    setState({ kind: 'saving' });
    const sent = await sendScores(address, {
      scores: changed.map((criterionId) => ({
        criterionId,
        points: draft.points[criterionId] ?? '',
        version: known.current[criterionId] ?? 0,
      })),
      ...(saysComment ? { comment: draft.comment, commentVersion: known.current['comment'] ?? 0 } : {}),
    });
    if (sent.kind !== 'saved') {
      isStopped.current = sent.kind === 'conflict';
      return setState(sent);
    }
    const { versions, savedAt } = sent.saved;
    stored.current = draft;
    known.current = { ...known.current, ...versions };
    // The form's hidden versions must be in place before a submission that waits for this.
    flushSync(() => {
      setVersions(known.current);
      // Somebody may have typed on while this was under way.
      setState(JSON.stringify(read()) === JSON.stringify(draft) ? { kind: 'saved', at: savedAt } : { kind: 'unsaved' });
    });
  }, [address, read]);

  /** Resolves when what stood in the form is saved, or cannot be for now. */
  const flush = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    await running.current;
    running.current = send();
    await running.current;
    running.current = null;
  }, [send]);

  const later = useCallback(() => {
    if (isStopped.current) return;
    setState({ kind: 'unsaved' });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), PAUSE_MS);
  }, [flush]);

  useEffect(() => {
    if (state.kind !== 'offline') return;
    const retry = setTimeout(() => void flush(), RETRY_MS);
    return () => clearTimeout(retry);
  }, [state, flush]);

  useEffect(() => {
    const now = () => void flush();
    window.addEventListener('online', now);
    window.addEventListener('pagehide', now);
    return () => {
      window.removeEventListener('online', now);
      window.removeEventListener('pagehide', now);
      clearTimeout(timer.current);
    };
  }, [flush]);

  return { state, versions, later, flush };
}

/** '8' and '8.00' are the same points. */
function isSame(one = '', other = ''): boolean {
  return one === other || (one !== '' && other !== '' && Number(one) === Number(other));
}
