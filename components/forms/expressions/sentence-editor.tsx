'use client';

import { useId } from 'react';
import { Select } from '@/components/ui/input';
import {
  blankSentence,
  composedSentence,
  patternOf,
  type Sentence,
} from '@/lib/forms/expressions/patterns/composition';
import { type PatternKey, patternsFor } from '@/lib/forms/expressions/patterns/patterns';
import { blankSlot } from '@/lib/forms/expressions/patterns/slot-drafts';
import type { ReferenceSchema } from '@/lib/forms/expressions/references';
import type { ExpressionWords } from './expression-words';
import { filledIn, problemTextIn } from './problem-texts';
import { SlotControl } from './slot-control';

type SentenceEditorProps = {
  sentence: Sentence;
  references: ReferenceSchema;
  wanted: 'boolean' | 'figure';
  words: ExpressionWords;
  mayBeNone: boolean;
  onChange: (sentence: Sentence) => void;
};

const NUMBERS = '①②③④⑤';

/** A sentence is chosen first, then what stands in each of its gaps. */
export function SentenceEditor({ sentence, references, wanted, words, mayBeNone, onChange }: SentenceEditorProps) {
  const id = useId();
  const { pattern: key, drafts } = sentence;
  const pattern = patternOf(key);
  const slots = key === null ? [] : slotsInOrder(words.sentences[key]);
  const { problems } = composedSentence(sentence, references);
  const choose = (chosen: string) =>
    onChange({ ...blankSentence, pattern: chosen === '' ? null : (chosen as PatternKey) });
  return (
    <>
      <label className="block text-small text-ink-soft" htmlFor={`${id}-pattern`}>
        {words.own.sentence}
      </label>
      <Select id={`${id}-pattern`} value={key ?? ''} onChange={({ target }) => choose(target.value)}>
        <option value="">{mayBeNone ? words.own.noCondition : words.own.choose}</option>
        {patternsFor(wanted).map((each) => (
          <option key={each} value={each}>
            {readable(each, words)}
          </option>
        ))}
      </Select>
      {key !== null && (
        <p className="mt-3 font-medium">
          {filledIn(
            words.sentences[key],
            Object.fromEntries(slots.map((slot, index) => [slot, ` ${NUMBERS[index]} `])),
          )}
        </p>
      )}
      {slots.map((slot, index) => {
        const kind = pattern?.slots[slot];
        return (
          kind && (
            <SlotControl
              key={`${key} ${slot}`}
              kind={kind}
              label={`${NUMBERS[index]} ${words.kinds[kind] ?? ''}`}
              draft={drafts[slot] ?? blankSlot}
              drafts={drafts}
              references={references}
              words={words}
              onChange={(draft) => onChange({ pattern: key, drafts: { ...drafts, [slot]: draft } })}
            />
          )
        );
      })}
      <div role="status" className="text-small">
        {problems.map((problem) => (
          <p key={`${problem.code} ${problem.field}`} data-tone="refused" className="toned">
            {problemTextIn(words, problem)}
          </p>
        ))}
      </div>
    </>
  );
}

/** A sentence as it is chosen from the list: '〔金额或数〕之和不超过〔金额或数〕的〔百分比〕'. */
function readable(key: PatternKey, words: ExpressionWords): string {
  const kinds = patternOf(key)?.slots ?? {};
  return filledIn(
    words.sentences[key],
    Object.fromEntries(Object.entries(kinds).map(([slot, kind]) => [slot, `〔${words.kinds[kind] ?? ''}〕`])),
  );
}

const slotsInOrder = (sentence: string): string[] => [
  ...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)),
];
