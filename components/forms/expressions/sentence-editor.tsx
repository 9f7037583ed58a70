'use client';

import { useId } from 'react';
import { Select } from '@/components/ui/input';
import { patternsFor, type PatternKey } from '@/lib/forms/expressions/patterns/patterns';
import { blankSlot, type SlotDraft } from '@/lib/forms/expressions/patterns/slot-drafts';
import type { ReferenceSchema } from '@/lib/forms/expressions/references';
import type { Problem } from '@/lib/kernel/refusal';
import type { ExpressionWords } from './expression-words';
import { filledIn, problemTextIn } from './problem-texts';
import { SlotControl } from './slot-control';
import { patternOf, type Sentence } from './use-sentence';

type SentenceEditorProps = {
  name: string;
  text: string;
  sentence: Sentence;
  isFinished: boolean;
  problems: Problem[];
  choosePattern: (key: PatternKey | null) => void;
  setSlot: (name: string, draft: SlotDraft) => void;
  references: ReferenceSchema;
  wanted: 'boolean' | 'figure';
  words: ExpressionWords;
  mayBeNone: boolean;
};

const NUMBERS = '①②③④⑤';

/** A sentence is chosen first, then what stands in each of its gaps; underneath it reads as the text that is posted. */
export function SentenceEditor({ text, sentence, isFinished, problems, choosePattern, setSlot, references, wanted, words, mayBeNone }: SentenceEditorProps) {
  const id = useId();
  const pattern = patternOf(sentence.pattern);
  const slots = pattern && slotsInOrder(words.sentences[pattern.key as PatternKey]);
  return (
    <div className="border-l-2 border-line pl-3">
      <label className="block text-small text-ink-soft" htmlFor={`${id}-pattern`}>
        {words.own.sentence}
      </label>
      <Select id={`${id}-pattern`} value={sentence.pattern ?? ''} onChange={({ target }) => choosePattern(target.value === '' ? null : (target.value as PatternKey))}>
        <option value="">{mayBeNone ? words.own.noCondition : words.own.choose}</option>
        {patternsFor(wanted).map((key) => (
          <option key={key} value={key}>
            {readable(key, words)}
          </option>
        ))}
      </Select>
      {pattern && slots && (
        <>
          <p className="mt-3 font-medium">{filledIn(words.sentences[pattern.key as PatternKey], Object.fromEntries(slots.map((slot, index) => [slot, ` ${NUMBERS[index]} `])))}</p>
          {slots.map((slot, index) => {
            const kind = pattern.slots[slot];
            return (
              kind && (
                <SlotControl
                  key={`${pattern.key} ${slot}`}
                  kind={kind}
                  label={`${NUMBERS[index]} ${words.kinds[kind] ?? ''}`}
                  draft={sentence.drafts[slot] ?? blankSlot}
                  drafts={sentence.drafts}
                  references={references}
                  words={words}
                  onChange={(draft) => setSlot(slot, draft)}
                />
              )
            );
          })}
          <div role="status" className="mt-2 text-small">
            {isFinished ? <p className="text-ink-soft">{filledIn(words.own.reads, { text })}</p> : problems.length === 0 && <p className="text-ink-soft">{words.own.unfinished}</p>}
            {problems.map((problem) => (
              <p key={`${problem.code} ${problem.field}`} data-tone="refused" className="toned">
                {problemTextIn(words, problem)}
              </p>
            ))}
          </div>
        </>
      )}
    </div>
  );
}

/** A sentence as it is chosen from the list: '〔金额或数〕之和不超过〔金额或数〕的〔百分比〕'. */
function readable(key: PatternKey, words: ExpressionWords): string {
  const kinds = patternOf(key)?.slots ?? {};
  return filledIn(words.sentences[key], Object.fromEntries(Object.entries(kinds).map(([slot, kind]) => [slot, `〔${words.kinds[kind] ?? ''}〕`])));
}

const slotsInOrder = (sentence: string): string[] => [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))];
