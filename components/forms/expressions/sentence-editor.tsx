'use client';

import { useId } from 'react';
import { Select } from '@/components/ui/input';
import { useTranslations } from '@/components/ui/use-translations';
import {
  blankSentence,
  composedSentence,
  patternOf,
  type Sentence,
} from '@/lib/forms/expressions/patterns/composition';
import { type PatternKey, patternsFor } from '@/lib/forms/expressions/patterns/patterns';
import { blankSlot } from '@/lib/forms/expressions/patterns/slot-drafts';
import type { ReferenceSchema } from '@/lib/forms/expressions/references';
import { filledText } from '@/lib/web/wording/text-for';
import { SlotControl } from './slot-control';

type SentenceEditorProps = {
  sentence: Sentence;
  references: ReferenceSchema;
  wanted: 'boolean' | 'figure';
  mayBeNone: boolean;
  onChange: (sentence: Sentence) => void;
};

const NUMBERS = '①②③④⑤';

/** A sentence is chosen first, then what stands in each of its gaps. */
export function SentenceEditor({ sentence, references, wanted, mayBeNone, onChange }: SentenceEditorProps) {
  const id = useId();
  const t = useTranslations('builder.composer');
  const [sentences, whole] = [useTranslations('expressions.patterns'), useTranslations()];
  const { pattern: key, drafts } = sentence;
  const pattern = patternOf(key);
  const slots = key === null ? [] : slotsInOrder(sentences.raw(key));
  const { problems } = composedSentence(sentence, references);
  /** A sentence as it is chosen from the list: '〔金额或数〕之和不超过〔金额或数〕的〔百分比〕'. */
  const readable = (each: PatternKey): string => {
    const kinds = Object.entries(patternOf(each)?.slots ?? {});
    return filledText(
      sentences,
      each,
      Object.fromEntries(kinds.map(([slot, kind]) => [slot, `〔${t(`kinds.${kind}`)}〕`])),
    );
  };
  const choose = (chosen: string) =>
    onChange({ ...blankSentence, pattern: chosen === '' ? null : (chosen as PatternKey) });
  return (
    <>
      <label className="block text-small text-ink-soft" htmlFor={`${id}-pattern`}>
        {t('sentence')}
      </label>
      <Select id={`${id}-pattern`} value={key ?? ''} onChange={({ target }) => choose(target.value)}>
        <option value="">{mayBeNone ? t('noCondition') : t('choose')}</option>
        {patternsFor(wanted).map((each) => (
          <option key={each} value={each}>
            {readable(each)}
          </option>
        ))}
      </Select>
      {key !== null && (
        <p className="mt-3 font-medium">
          {filledText(sentences, key, Object.fromEntries(slots.map((slot, index) => [slot, ` ${NUMBERS[index]} `])))}
        </p>
      )}
      {slots.map((slot, index) => {
        const kind = pattern?.slots[slot];
        return (
          kind && (
            <SlotControl
              key={`${key} ${slot}`}
              kind={kind}
              label={`${NUMBERS[index]} ${t(`kinds.${kind}`)}`}
              draft={drafts[slot] ?? blankSlot}
              drafts={drafts}
              references={references}
              onChange={(draft) => onChange({ pattern: key, drafts: { ...drafts, [slot]: draft } })}
            />
          )
        );
      })}
      <div role="status" className="text-small">
        {problems.map((problem) => (
          <p key={`${problem.code} ${problem.field}`} data-tone="refused" className="toned">
            {filledText(whole, problem.code, problem.values)}
          </p>
        ))}
      </div>
    </>
  );
}

const slotsInOrder = (sentence: string): string[] => [
  ...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)),
];
