'use client';

import { use, useEffect, useRef, useState } from 'react';
import { readCell } from '@/components/sheets/send-cell';
import type { Cells, Initial } from '@/components/sheets/sheet-state';
import { TogetherContext } from './together';

type Following = {
  /** Where cells are read. */
  address: string;
  read: () => Cells;
  renew: (next: Initial) => void;
  /** Whether a cell is just being written in, so that it may not be exchanged under the hand. */
  isHeld: (key: string) => boolean;
  /** Something was saved, by whomever. */
  onNews: () => void;
};

/** Who wrote what stands in a cell, where that was somebody else while the page was open. */
export type WrittenBy = { version: number; writerName: string; savedAt: string };

/** What others save stands in the controls as soon as they have: it is told that a cell has moved on, and the cell is read. */
export function useLiveCells(following: Following): Readonly<Record<string, WrittenBy>> {
  const { hear } = use(TogetherContext);
  const [written, setWritten] = useState<Readonly<Record<string, WrittenBy>>>({});
  const latest = useRef(following);
  useEffect(() => {
    latest.current = following;
  });
  useEffect(() => {
    const asked = new Map<string, number>();
    const catchUp = async (key: string, version: number): Promise<void> => {
      const { address, read, renew, isHeld } = latest.current;
      const cell = read()[key];
      // Of what one sends oneself one learns by its answer.
      if (cell === undefined || cell.version >= version || cell.save.kind === 'sending' || isHeld(key)) return;
      if ((asked.get(key) ?? 0) >= version) return;
      asked.set(key, version);
      const now = await readCell(address, key);
      asked.delete(key);
      if (now === null) return;
      const { value, ...by } = now;
      renew({ [key]: { value, version: by.version } });
      setWritten((before) => ({ ...before, [key]: by }));
    };
    return hear((told) => {
      if (told.kind === 'cell') {
        void catchUp(told.key, told.version);
        latest.current.onNews();
      }
      if (told.kind === 'versions')
        Object.entries(told.versions).forEach(([key, version]) => void catchUp(key, version));
    });
  }, [hear]);
  return written;
}
