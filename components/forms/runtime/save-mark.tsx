'use client';

import { Button } from '@/components/ui/button';
import { useTranslations } from '@/components/ui/use-translations';
import { useAutosave } from './autosave-context';

/** What became of the last save of a field, under its control. */
export function SaveMark({ fieldKey }: { fieldKey: string }) {
  const t = useTranslations('forms.runtime');
  const { fieldOf, keepMine, takeTheirs } = useAutosave();
  const { save, version } = fieldOf(fieldKey);
  return (
    <div className="min-h-5 text-small" role="status">
      <input type="hidden" name={`versions.${fieldKey}`} value={version} />
      {save.kind === 'saving' && <span className="text-ink-soft">{t('saving')}</span>}
      {save.kind === 'saved' && <span className="figures text-ink-soft">{t('saved', { at: save.savedAt })}</span>}
      {save.kind === 'saved' && <Texts texts={save.problems} />}
      {save.kind === 'failed' && <Texts texts={[t('failed')]} />}
      {save.kind === 'refused' && <Texts texts={[...save.texts, t('refused')]} />}
      {save.kind === 'conflict' && (
        <div data-tone="waiting" className="notice my-1">
          <p className="notice-title">{t('conflict', { writer: save.theirs.writerName, at: save.theirs.savedAt })}</p>
          <p className="my-1 whitespace-pre-line text-ink">
            {shown(save.theirs.value, (count) => t('theirRows', { count }))}
          </p>
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => takeTheirs(fieldKey)}>{t('takeTheirs')}</Button>
            <Button onClick={() => keepMine(fieldKey)}>{t('keepMine')}</Button>
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

function shown(value: string | string[] | Record<string, string>[], rows: (count: number) => string): string {
  if (typeof value === 'string') return value === '' ? '—' : value;
  const texts = value.filter((item) => typeof item === 'string');
  return texts.length > 0 ? texts.join('、') : rows(value.length);
}
