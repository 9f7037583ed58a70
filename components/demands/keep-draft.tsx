'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { dropDraft, readDraft, writeDraft } from '@/lib/web/kept-draft';
import { controlIn, writeInto } from './form-controls';

type KeepDraftProps = {
  draftKey: string;
  /** Fields that are kept: never who one is, for a telephone may be lent. */
  names: string[];
  words: { restored: string; discard: string };
};

const SAVE_AFTER_MS = 400;

/** An unfinished demand stays in this browser until it is submitted; it never travels to the server before. */
export function KeepDraft({ draftKey, names, words }: KeepDraftProps) {
  const marker = useRef<HTMLDivElement>(null);
  const [isRestored, setRestored] = useState(false);
  const kept = names.join(' ');

  useEffect(() => {
    const form = marker.current?.closest('form');
    if (!form) return;
    const fields = kept.split(' ');
    if (restore(form, draftKey)) setRestored(true);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const save = () => {
      clearTimeout(timer);
      timer = setTimeout(() => keep(form, draftKey, fields), SAVE_AFTER_MS);
    };
    form.addEventListener('input', save);
    return () => {
      clearTimeout(timer);
      form.removeEventListener('input', save);
    };
  }, [draftKey, kept]);

  const discard = () => {
    const form = marker.current?.closest('form');
    for (const name of names) {
      const control = controlIn(form, name);
      if (control) writeInto(control, '');
    }
    dropDraft(draftKey);
    setRestored(false);
  };

  return (
    <div ref={marker} role="status">
      {isRestored && (
        <p className="notice mb-5" data-tone="active">
          {words.restored}{' '}
          <Button kind="quiet" onClick={discard}>
            {words.discard}
          </Button>
        </p>
      )}
    </div>
  );
}

/** What the page itself brought along (after a problem, without script) is newer and stays. */
function restore(form: HTMLFormElement, draftKey: string): boolean {
  const draft = readDraft(draftKey);
  let isAny = false;
  for (const [name, value] of Object.entries(draft)) {
    const control = controlIn(form, name);
    if (!control || control.value !== '' || value === '') continue;
    writeInto(control, value);
    isAny = true;
  }
  return isAny;
}

function keep(form: HTMLFormElement, draftKey: string, names: string[]): void {
  const typed = names.map((name): [string, string] => [name, controlIn(form, name)?.value ?? '']);
  writeDraft(draftKey, Object.fromEntries(typed));
}
