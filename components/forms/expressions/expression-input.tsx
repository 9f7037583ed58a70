'use client';

import { FieldGroup } from '@/components/forms/field';
import { useForm } from '@/components/forms/form-context';
import { typedValue } from '@/components/forms/typed-value';
import { useHydrated } from '@/components/forms/use-hydrated';
import { Button } from '@/components/ui/button';
import { useTranslations } from '@/components/ui/use-translations';
import { type Gap, gapsIn } from '@/lib/forms/expressions/patterns/composition';
import type { ReferenceSchema } from '@/lib/forms/expressions/references';
import { CompositionEditor } from './composition-editor';
import { ExpressionText } from './expression-text';
import { gapName } from './gap-names';
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
 * An expression put together by choosing a sentence and filling its gaps; the formula it makes, which is what is posted, is
 * shown and typed only by whoever asks for it. Without JavaScript there is the formula alone.
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
  const patterns = useTranslations('expressions.patterns');
  const nameOf = (gap: Gap) => gapName(gap, { composer: t, patterns });
  const composed = useComposition(typedValue(state, name, defaultValue) ?? '', references, nameOf);
  const isTyped = !isHydrated || composed.isTyped;
  return (
    <FieldGroup name={name} label={label} hint={hint} required={required}>
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
            composition={composed.composition}
            gaps={composed.isFinished ? [] : gapsIn(composed.composition, references).map(nameOf)}
            change={composed.change}
            references={references}
            wanted={wanted}
            mayBeNone={!required}
          />
        </>
      )}
      {isHydrated && (
        <p className="mt-1">
          <Button kind="quiet" onClick={isTyped ? composed.asSentences : composed.asText}>
            {t(isTyped ? 'bySentence' : 'asText')}
          </Button>
        </p>
      )}
    </FieldGroup>
  );
}
