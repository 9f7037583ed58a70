'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useTranslations } from '@/components/ui/use-translations';
import { journalOf } from '@/lib/web/journal';
import { heldIn, putBack } from './form-controls';

type Held = Record<string, string>;
type KeepDraftProps = {
  draftKey: string;
  /** Who is writing; null for a visitor. */
  personId: string | null;
  /** Fields that are kept: never who one is, for a telephone may be lent. */
  names: string[];
  /** The page came with what is being mended; what was typed since stands above it. */
  isMending?: boolean;
};

const SAVE_AFTER_MS = 400;

/**
 * An unfinished demand stays in this browser until it is submitted, a visitor's in this window: the next visitor at the
 * same computer is not shown it. It never travels to the server before.
 */
export function KeepDraft({ draftKey, personId, names, isMending = false }: KeepDraftProps) {
  const t = useTranslations('demands.draft');
  const marker = useRef<HTMLDivElement>(null);
  const original = useRef<Held>({});
  const [isRestored, setRestored] = useState(false);
  const kept = names.join(' ');

  useEffect(() => {
    const form = marker.current?.closest('form');
    if (!form) return;
    const fields = kept.split(' ');
    original.current = heldOf(form, fields);
    const journal = journalOf<string>(personId, draftKey);
    const draft = Object.entries(journal.read()).map(([name, { value }]) => [name, value]);
    if (restore(form, Object.fromEntries(draft) as Held, isMending)) setRestored(true);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const save = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        for (const [name, value] of Object.entries(heldOf(form, fields)))
          journal.keep(name, { value, version: 0, at: Date.now() });
      }, SAVE_AFTER_MS);
    };
    form.addEventListener('input', save);
    return () => {
      clearTimeout(timer);
      form.removeEventListener('input', save);
    };
  }, [draftKey, personId, kept, isMending]);

  const discard = () => {
    const form = marker.current?.closest('form');
    if (form) for (const name of names) putBack(form, name, isMending ? (original.current[name] ?? '') : '');
    journalOf(personId, draftKey).dropAll();
    setRestored(false);
  };

  return (
    <div ref={marker} role="status">
      {isRestored && (
        <p className="notice mb-5" data-tone="active">
          {t('restored')}{' '}
          <Button kind="quiet" onClick={discard}>
            {t(isMending ? 'discardMended' : 'discard')}
          </Button>
        </p>
      )}
    </div>
  );
}

/** What the page itself brought along (after a problem, without script) is newer and stays, unless it is what is to be mended. */
function restore(form: HTMLFormElement, draft: Held, isMending: boolean): boolean {
  let isAny = false;
  for (const [name, value] of Object.entries(draft)) {
    const held = heldIn(form, name);
    if (value === held || (isMending ? false : value === '' || held !== '')) continue;
    putBack(form, name, value);
    isAny = true;
  }
  return isAny;
}

const heldOf = (form: HTMLFormElement, names: string[]): Held =>
  Object.fromEntries(names.map((name) => [name, heldIn(form, name)]));
