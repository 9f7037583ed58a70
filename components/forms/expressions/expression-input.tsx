'use client';

import { FieldGroup } from '@/components/forms/field';
import { useForm } from '@/components/forms/form-context';
import { typedValue } from '@/components/forms/typed-value';
import { useHydrated } from '@/components/forms/use-hydrated';
import { Button } from '@/components/ui/button';
import { useTranslations } from '@/components/ui/use-translations';
import type { ReferenceSchema } from '@/lib/forms/expressions/references';
import { CompositionEditor } from './composition-editor';
import { ExpressionText } from './expression-text';
import { useComposition } from './use-composition';

type ExpressionInputProps = {
  name: string;
  label: string;
  hint?: string;
  required?: boolean;
  /** The expression as text. */
  defaultValue: string;
  references: ReferenceSchema;
  /** A condition that holds or does not, or a figure. */
  wanted: 'boolean' | 'figure';
};

/**
 * An expression put together by choosing a sentence and filling its gaps, or typed: two ways to the same text, which is
 * what is posted. Without JavaScript there is the text alone.
 */
export function ExpressionInput({
  name,
  label,
  hint,
  required,
  defaultValue,
  references,
  wanted,
}: ExpressionInputProps) {
  const t = useTranslations('builder.composer');
  const { state } = useForm();
  const isHydrated = useHydrated();
  const composed = useComposition(typedValue(state, name, defaultValue) ?? '', references);
  const isTyped = !isHydrated || composed.isTyped;
  return (
    <FieldGroup name={name} label={label} hint={hint} required={required}>
      {isHydrated && (
        <p className="mt-1.5 mb-2 flex gap-1">
          <Button kind={isTyped ? 'quiet' : 'secondary'} aria-pressed={!isTyped} onClick={composed.asSentences}>
            {t('bySentence')}
          </Button>
          <Button kind={isTyped ? 'secondary' : 'quiet'} aria-pressed={isTyped} onClick={composed.asText}>
            {t('asText')}
          </Button>
        </p>
      )}
      {isTyped ? (
        <ExpressionText
          name={name}
          label={label}
          text={composed.text}
          isOnlyText={isHydrated && composed.isOnlyText}
          onType={composed.type}
          references={references}
          wanted={wanted}
        />
      ) : (
        <>
          <input type="hidden" name={name} value={composed.text} />
          <CompositionEditor
            text={composed.text}
            composition={composed.composition}
            isFinished={composed.isFinished}
            change={composed.change}
            references={references}
            wanted={wanted}
            mayBeNone={!required}
          />
        </>
      )}
    </FieldGroup>
  );
}
