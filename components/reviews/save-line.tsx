'use client';

import { Button } from '@/components/ui/button';
import type { ScoreSheetWords } from './score-sheet-words';
import type { SaveState } from './use-autosave';

/** Whether the sheet is saved, and only when it is. */
export function SaveLine({ state, words }: { state: SaveState; words: ScoreSheetWords }) {
  if (state.kind === 'conflict') {
    return (
      <div role="alert" data-tone="refused" className="notice my-3">
        <p>{words.conflict}</p>
        <Button className="mt-2" onClick={() => window.location.reload()}>
          {words.reload}
        </Button>
      </div>
    );
  }
  const isTroubled = state.kind === 'offline' || state.kind === 'refused';
  return (
    <p
      role="status"
      data-tone={isTroubled ? 'refused' : undefined}
      className={isTroubled ? 'toned text-table' : 'figures min-h-5 text-table text-ink-soft'}
    >
      {lineOf(state, words)}
    </p>
  );
}

function lineOf(state: Exclude<SaveState, { kind: 'conflict' }>, words: ScoreSheetWords): string {
  if (state.kind === 'idle') return '';
  if (state.kind === 'saved') return words.saved.replace('#', timeOf(state.at));
  return state.kind === 'refused' ? state.texts.join(' ') : words[state.kind];
}

/** The time of day in Shanghai, whatever the reader's own clock is set to. */
function timeOf(at: string): string {
  return new Date(at).toLocaleTimeString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false });
}
