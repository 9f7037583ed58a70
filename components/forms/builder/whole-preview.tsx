'use client';

import { useRef } from 'react';
import { AnswerField, type FieldSetting } from '@/components/forms/runtime/answer-field';
import type { LiveSection } from '@/components/forms/runtime/live-section';
import { keyOf } from '@/components/forms/runtime/read-raw';
import { UnsavedAnswers } from '@/components/forms/runtime/unsaved-answers';
import { useLive } from '@/components/forms/runtime/use-live';
import { useTyped } from '@/components/forms/runtime/use-typed';
import type { FormSection } from '@/lib/forms/definition/definition';

type WholePreviewProps = {
  sections: readonly FormSection[];
  live: LiveSection | null;
  setting: FieldSetting;
};

const nothingTyped = {};

/** The whole form to try out: conditions, figures and rules follow what is typed, and nothing is kept. */
export function WholePreview({ sections, live, setting }: WholePreviewProps) {
  const place = useRef<HTMLDivElement>(null);
  const typed = useTyped(place, nothingTyped);
  const { state, lookSoon, count } = useLive(live, typed);
  const look = ({ target }: { target: EventTarget }) => {
    const key = 'name' in target && typeof target.name === 'string' ? keyOf(target.name) : null;
    if (key !== null) lookSoon(key);
  };
  return (
    <UnsavedAnswers live={state} touch={lookSoon} count={count}>
      <form onSubmit={(event) => event.preventDefault()} noValidate>
        <div ref={place} onInput={look} onChange={look}>
          {sections.map((section, index) => (
            <section
              key={section.key}
              aria-labelledby={`preview-${section.key}`}
              hidden={state !== null && !state.sections.includes(section.key)}
              className="mb-8"
            >
              <h2 id={`preview-${section.key}`} className="mb-3 border-b border-line pb-1">
                <span className="figures mr-2 text-ink-soft">{index + 1}</span>
                {section.title}
              </h2>
              {section.hint && <p className="mb-3 max-w-text text-table text-ink-soft">{section.hint}</p>}
              {section.fields.map((field) => (
                <div
                  key={field.key}
                  className={field.type === 'budget' || field.type === 'table' ? undefined : 'max-w-form'}
                >
                  <AnswerField field={field} setting={setting} />
                </div>
              ))}
            </section>
          ))}
        </div>
      </form>
    </UnsavedAnswers>
  );
}
