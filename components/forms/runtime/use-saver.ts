'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import type { RawAnswer } from '@/lib/forms/answers/raw-answer';
import { blankField, type FilledField } from './autosave-context';
import { type Sent, sendAnswer } from './send-answer';
import type { Typed } from './use-typed';

const RETRY_MS = 5_000;

export type Initial = Record<string, { value: RawAnswer; version: number }>;
type Fields = Record<string, FilledField>;

type Saving = { address: string; initial: Initial; typed: Typed; onSaved: () => void };

/** Saves fields one by one, never two requests of one field at a time, and tries again while the line is broken. */
export function useSaver({ address, initial, typed, onSaved }: Saving) {
  const [fields, setFields] = useState<Fields>(() => beginningOf(initial));
  // Answers arrive between renders; the reference always holds the latest.
  const latest = useRef(fields);
  const stored = useRef(new Map(Object.entries(initial).map(([key, { value }]) => [key, JSON.stringify(value)])));
  const underWay = useRef(new Set<string>());
  const again = useRef(new Set<string>());

  const put = (key: string, change: Partial<FilledField>) => {
    latest.current = { ...latest.current, [key]: { ...(latest.current[key] ?? blankField), ...change } };
    setFields(latest.current);
  };

  const save = async (key: string) => {
    const value = typed.read(key);
    // First of all: while another value is on its way, what is stored is about to change.
    if (underWay.current.has(key)) {
      again.current.add(key);
      return;
    }
    if (JSON.stringify(value) === stored.current.get(key) && latest.current[key]?.save.kind !== 'failed') return;
    underWay.current.add(key);
    put(key, { save: { kind: 'saving' } });
    const sent = await sendAnswer(address, { fieldKey: key, value, version: latest.current[key]?.version ?? 0 });
    underWay.current.delete(key);
    settle(key, value, sent);
    if (again.current.delete(key)) void save(key);
  };

  const settle = (key: string, value: RawAnswer, sent: Sent) => {
    if (sent.kind === 'saved') stored.current.set(key, JSON.stringify(value));
    put(key, { save: sent, ...(sent.kind === 'saved' ? { version: sent.version } : {}) });
    if (sent.kind === 'saved') onSaved();
  };

  const keepMine = (key: string) => {
    const conflict = latest.current[key]?.save;
    if (conflict?.kind !== 'conflict') return;
    put(key, { version: conflict.theirs.version });
    void save(key);
  };

  const takeTheirs = (key: string) => {
    const field = latest.current[key];
    if (field?.save.kind !== 'conflict') return;
    const { value, version, savedAt } = field.save.theirs;
    stored.current.set(key, JSON.stringify(value));
    typed.put(key, value);
    put(key, { value, version, epoch: field.epoch + 1, save: { kind: 'saved', version, savedAt, problems: [] } });
  };

  useRetries(latest, save);
  useNewerVersions(initial, (key, version) => {
    if (version > (latest.current[key]?.version ?? 0)) put(key, { version });
  });

  return { fields, save: (key: string) => void save(key), keepMine, takeTheirs };
}

function beginningOf(initial: Initial): Fields {
  return Object.fromEntries(Object.entries(initial).map(([key, field]) => [key, { ...blankField, ...field }]));
}

/** Failed fields are sent again every few seconds, at once when the line comes back; leaving with unsaved text is asked about. */
function useRetries(latest: RefObject<Fields>, save: (key: string) => Promise<void>) {
  const current = useRef(save);
  useEffect(() => {
    current.current = save;
  });
  useEffect(() => {
    const unsaved = () =>
      Object.entries(latest.current)
        .filter(([, field]) => field.save.kind === 'failed')
        .map(([key]) => key);
    const retry = () => {
      for (const key of unsaved()) void current.current(key);
    };
    const warn = (event: BeforeUnloadEvent) => {
      if (unsaved().length > 0) event.preventDefault();
    };
    const timer = window.setInterval(retry, RETRY_MS);
    window.addEventListener('online', retry);
    window.addEventListener('beforeunload', warn);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('online', retry);
      window.removeEventListener('beforeunload', warn);
    };
  }, [latest]);
}

/** A whole form that was saved by its button comes back with newer versions. */
function useNewerVersions(initial: Initial, take: (key: string, version: number) => void) {
  const current = useRef(take);
  useEffect(() => {
    current.current = take;
  });
  useEffect(() => {
    for (const [key, { version }] of Object.entries(initial)) current.current(key, version);
  }, [initial]);
}
