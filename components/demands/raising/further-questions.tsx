'use client';

import { useEffect, useRef } from 'react';
import { AnswerField, type FieldSetting } from '@/components/forms/runtime/answer-field';
import { AutosaveContext } from '@/components/forms/runtime/autosave-context';
import type { LiveSection } from '@/components/forms/runtime/live-section';
import { fieldName, keyOf } from '@/components/forms/runtime/read-raw';
import { useLive } from '@/components/forms/runtime/use-live';
import { useTyped } from '@/components/forms/runtime/use-typed';
import { blankCell } from '@/components/sheets/sheet-state';
import type { RawAnswer } from '@/lib/forms/answers/raw-answer';
import type { FormSection } from '@/lib/forms/definition/definition';
import { PersonalDataWarning } from './personal-data-warning';

type FurtherQuestionsProps = {
  sections: FormSection[];
  /** The same questions as one section. */
  page: FormSection;
  answers: Record<string, RawAnswer>;
  /** Null where every question is always asked. */
  live: LiveSection | null;
};

const setting: FieldSetting = {
  categories: [],
  regions: [],
  budget: { items: [], capFen: '0', minOwnBasisPoints: 0, caps: [] },
  files: {},
  profile: {},
  uploadAddress: '',
};
const ignore = () => undefined;

/** What a call asks further. Without JavaScript everything is shown, and what does not apply may stay empty. */
export function FurtherQuestions({ sections, page, answers, live }: FurtherQuestionsProps) {
  const place = useRef<HTMLDivElement>(null);
  const typed = useTyped(place, Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, { value }])));
  const { state, lookSoon } = useLive(live, typed);

  useEffect(() => {
    const node = place.current;
    const look = (event: Event) => {
      const key = keyOf((event.target as HTMLInputElement).name);
      if (key !== null) lookSoon(key);
    };
    node?.addEventListener('input', look);
    return () => node?.removeEventListener('input', look);
  });

  const isAsked = (key: string): boolean => state === null || state.shown.includes(key);
  const fieldOf = (key: string) => ({ ...blankCell, value: answers[key] ?? '' });
  return (
    <AutosaveContext value={{ markOf: () => null, fieldOf, touch: lookSoon, live: state, count: ignore }}>
      <div ref={place}>
        {sections.map(({ key, title, hint, fields }) => (
          <section
            key={key}
            aria-labelledby={`further-${key}`}
            hidden={!fields.some((field) => isAsked(field.key))}
            className="mb-6 border-y border-line py-4"
          >
            <h2 id={`further-${key}`} className="mb-1">
              {title}
            </h2>
            {hint !== '' && <p className="mb-3 max-w-text text-ink-soft">{hint}</p>}
            {page.fields
              .filter((field) => fields.some((own) => own.key === field.key))
              .map((field) => (
                <div key={field.key} hidden={!isAsked(field.key)}>
                  <AnswerField field={field} setting={setting} />
                  {(field.type === 'text' || field.type === 'longText') && (
                    <PersonalDataWarning name={fieldName(field.key)} isPublished={false} />
                  )}
                </div>
              ))}
          </section>
        ))}
      </div>
    </AutosaveContext>
  );
}
