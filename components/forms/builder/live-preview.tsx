'use client';

import clsx from 'clsx';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { AnswerField, type FieldSetting } from '@/components/forms/runtime/answer-field';
import { UnsavedAnswers } from '@/components/forms/runtime/unsaved-answers';
import { useTranslations } from '@/components/ui/use-translations';
import { fieldDraft } from '@/lib/forms/builder/field-draft';
import { fieldFromDraft } from '@/lib/forms/builder/field-from-draft';
import type { FormField } from '@/lib/forms/definition/definition';
import type { Expression } from '@/lib/forms/expressions/tree';
import { readForm } from '@/lib/web/read-form';

type LivePreviewProps = {
  field: FormField;
  setting: FieldSetting;
  children: ReactNode;
};

const nothing: Expression = { kind: 'number', value: '0', unit: 'none' };

/** Beside the settings of a field, the field as an applicant will see it, changing with every sign typed. */
export function LivePreview({ field: saved, setting, children }: LivePreviewProps) {
  const t = useTranslations('builder.preview');
  const untitled = t('untitled');
  const place = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState({ field: saved, isConditional: saved.visibleWhen !== null });
  const { field, isConditional } = shown;
  const isWide = field.type === 'table' || field.type === 'budget';

  // What a control changes in another (a chosen sentence its hidden text) stands there only after the next paint.
  const follow = () => {
    requestAnimationFrame(() => {
      const form = place.current?.querySelector('form');
      const next = form && draftOf(form, untitled, saved);
      if (next) setShown(next);
    });
  };

  // Something may have been typed before the script arrived.
  const first = useRef(follow);
  useEffect(() => {
    first.current();
  }, []);

  return (
    <div className={clsx('grid items-start gap-8', !isWide && 'wide:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]')}>
      <div
        ref={place}
        onInput={follow}
        onChange={follow}
        onClick={follow}
        className={clsx('min-w-0', isWide && 'max-w-form')}
      >
        {children}
      </div>
      <section
        aria-labelledby="preview"
        className={clsx(
          'min-w-0 border-t border-line pt-4',
          !isWide && 'top-[calc(var(--head)+1rem)] wide:sticky wide:border-t-0 wide:border-l wide:pt-0 wide:pl-6',
        )}
      >
        <h4 id="preview" className="font-semibold">
          {t('title')}
        </h4>
        <p className="mb-3 text-small text-ink-soft">{t('hint')}</p>
        {isConditional && <p className="mb-3 text-small text-ink-soft">{t('conditional')}</p>}
        <UnsavedAnswers>
          <AnswerField key={field.type} field={{ ...field, label: field.label || untitled }} setting={setting} />
        </UnsavedAnswers>
      </section>
    </div>
  );
}

/** The field as the form describes it now; null while it describes none, and the last one stays in view. */
function draftOf(
  form: HTMLFormElement,
  untitled: string,
  saved: FormField,
): { field: FormField; isConditional: boolean } | null {
  const edit = readForm(new FormData(form))['edit'];
  const typed = typeof edit === 'object' && edit !== null && 'field' in edit ? edit.field : null;
  if (typeof typed !== 'object' || typed === null) return null;
  const named = {
    ...typed,
    label: 'label' in typed && typed.label !== '' ? typed.label : untitled,
    ...('formula' in typed && { formula: '0' }),
  };
  const draft = fieldDraft.safeParse(named);
  if (!draft.success) return null;
  const formula = saved.type === 'calculated' ? saved.formula : nothing;
  return {
    field: fieldFromDraft(draft.data, { key: saved.key, visibleWhen: null, formula, before: saved }),
    isConditional: draft.data.visibleWhen !== '',
  };
}
