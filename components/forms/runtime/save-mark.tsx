'use client';

import { Button } from '@/components/ui/button';
import { useAutosave } from './autosave-context';

/** What became of the last save of a field, under its control. */
export function SaveMark({ fieldKey }: { fieldKey: string }) {
  const { words, fieldOf, keepMine, takeTheirs } = useAutosave();
  const { save, version } = fieldOf(fieldKey);
  return (
    <div className="min-h-5 text-small" role="status">
      <input type="hidden" name={`versions.${fieldKey}`} value={version} />
      {save.kind === 'saving' && <span className="text-ink-soft">{words.saving}</span>}
      {save.kind === 'saved' && <span className="figures text-ink-soft">{words.saved.replace('#', save.savedAt)}</span>}
      {save.kind === 'saved' && <Texts texts={save.problems} />}
      {save.kind === 'failed' && <Texts texts={[words.failed]} />}
      {save.kind === 'refused' && <Texts texts={[...save.texts, words.refused]} />}
      {save.kind === 'conflict' && (
        <div data-tone="waiting" className="notice my-1">
          <p className="notice-title">
            {words.conflict.replace('#', `${save.theirs.writerName} ${save.theirs.savedAt}`)}
          </p>
          <p className="my-1 whitespace-pre-line text-ink">{shown(save.theirs.value, words.theirRows)}</p>
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => takeTheirs(fieldKey)}>{words.takeTheirs}</Button>
            <Button onClick={() => keepMine(fieldKey)}>{words.keepMine}</Button>
          </div>
        </div>
      )}
    </div>
  );
}

function Texts({ texts }: { texts: string[] }) {
  return texts.map((text) => (
    <p key={text} data-tone="refused" className="toned">
      {text}
    </p>
  ));
}

function shown(value: string | string[] | Record<string, string>[], rows: string): string {
  if (typeof value === 'string') return value === '' ? '—' : value;
  const texts = value.filter((item) => typeof item === 'string');
  return texts.length > 0 ? texts.join('、') : rows.replace('#', String(value.length));
}
