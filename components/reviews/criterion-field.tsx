'use client';

import type { ReactNode } from 'react';
import { FieldError, useField } from '@/components/forms/field';
import { useForm } from '@/components/forms/form-context';
import { typedValue } from '@/components/forms/typed-value';
import { useTranslations } from '@/components/ui/use-translations';

export type SheetCriterionView = {
  id: string;
  group: string;
  name: string;
  max: string;
  bonus: boolean;
  points: string;
  version: number;
  anchorFull: string;
  anchorMid: string;
  anchorLow: string;
};

type CriterionFieldProps = {
  criterion: SheetCriterionView;
  position: number;
  version: number;
  isInvalid: boolean;
  /** What is to be chosen when somebody else was faster. */
  choice: ReactNode;
};

/** One criterion: what it asks, its points, and what full, middle and low points mean. */
export function CriterionField({ criterion, position, version, isInvalid, choice }: CriterionFieldProps) {
  const name = `scores.${position}.points`;
  const [t, { state }] = [useTranslations('reviews.scoring'), useForm()];
  const { control, errorId } = useField({ name, hint: 'anchors', required: !criterion.bonus });
  return (
    <div className="border-t border-line py-3 first:border-t-0">
      <input type="hidden" name={`scores.${position}.criterionId`} value={criterion.id} />
      <input type="hidden" name={`scores.${position}.version`} value={version} />
      <div className="flex items-center justify-between gap-3">
        <label htmlFor={control.id} className="font-medium">
          {criterion.name}
          {criterion.bonus && <span className="block text-small font-normal text-ink-soft">{t('bonus')}</span>}
        </label>
        <span className="flex flex-none items-center gap-1.5">
          <input
            {...control}
            data-points={criterion.id}
            aria-invalid={isInvalid || control['aria-invalid']}
            className="input figures !w-20 text-right"
            inputMode="decimal"
            autoComplete="off"
            maxLength={7}
            defaultValue={typedValue(state, name, criterion.points)}
          />
          <span className="figures w-10 text-table text-ink-soft">/ {criterion.max}</span>
        </span>
      </div>
      {isInvalid && (
        <p data-tone="refused" className="toned text-table">
          {t('invalidPoints', { max: criterion.max })}
        </p>
      )}
      <FieldError id={errorId} name={name} />
      {choice}
      <dl id={`${control.id}-hint`} className="mt-1 grid grid-cols-[auto_1fr] gap-x-2 text-small text-ink-soft">
        <Anchor word={t('full')} text={criterion.anchorFull} />
        <Anchor word={t('mid')} text={criterion.anchorMid} />
        <Anchor word={t('low')} text={criterion.anchorLow} />
      </dl>
    </div>
  );
}

function Anchor({ word, text }: { word: string; text: string }) {
  if (text === '') return null;
  return (
    <>
      <dt className="font-medium">{word}</dt>
      <dd>{text}</dd>
    </>
  );
}
