'use client';

import { useState } from 'react';
import { buildFromPattern } from '@/lib/forms/expressions/patterns/build-from-pattern';
import { patterns, type Pattern, type PatternKey } from '@/lib/forms/expressions/patterns/patterns';
import { recognisePattern } from '@/lib/forms/expressions/patterns/recognise-pattern';
import { slotDrafts, slotValue, type SlotDraft, type SlotDrafts } from '@/lib/forms/expressions/patterns/slot-drafts';
import type { Slots } from '@/lib/forms/expressions/patterns/slots';
import { parseExpression } from '@/lib/forms/expressions/parse-expression';
import { printExpression } from '@/lib/forms/expressions/print-expression';
import type { ReferenceSchema } from '@/lib/forms/expressions/references';
import type { Problem } from '@/lib/kernel/refusal';

export type Sentence = { pattern: PatternKey | null; drafts: SlotDrafts };
type Composed = { text: string; problems: Problem[] };

/** Stands for a sentence with gaps: no text at all would say that there is no rule. */
const UNFINISHED = '〔〕';

/** One expression as typed text and as a sentence, whichever the officer works on; the text is what is posted. */
export function useSentence(given: string, schema: ReferenceSchema) {
  const [begun] = useState(() => sentenceOf(given, schema));
  const [text, setText] = useState(given);
  const [isTyped, setTyped] = useState(begun === null);
  const [sentence, setSentence] = useState<Sentence>(begun ?? { pattern: null, drafts: {} });
  const [isOnlyText, setOnlyText] = useState(begun === null);
  const composed = compose(sentence, schema);

  const change = (next: Sentence) => {
    setSentence(next);
    setText(compose(next, schema).text);
  };
  return {
    text,
    isTyped,
    sentence,
    isOnlyText,
    isFinished: text !== UNFINISHED,
    problems: composed.problems,
    type: (typed: string) => {
      setText(typed);
      setOnlyText(false);
    },
    choosePattern: (pattern: PatternKey | null) => change({ pattern, drafts: {} }),
    setSlot: (name: string, draft: SlotDraft) => change({ ...sentence, drafts: { ...sentence.drafts, [name]: draft } }),
    asText: () => {
      setTyped(true);
      if (text === UNFINISHED) setText('');
    },
    /** Only what fits a sentence can be shown as one. */
    asSentence: () => {
      const found = sentenceOf(text, schema);
      setOnlyText(found === null);
      if (found === null) return;
      setSentence(found);
      setTyped(false);
    },
  };
}

export const patternOf = (key: PatternKey | null): Pattern | null => patterns.find((pattern) => pattern.key === key) ?? null;

/** The sentence a text says; nothing typed is a sentence still to be chosen. */
function sentenceOf(text: string, schema: ReferenceSchema): Sentence | null {
  if (text.trim() === '') return { pattern: null, drafts: {} };
  const parsed = parseExpression(text, schema);
  const recognised = parsed.ok ? recognisePattern(parsed.tree, schema) : null;
  const pattern = recognised && patternOf(recognised.patternKey);
  const drafts = recognised && pattern && slotDrafts(pattern.slots, recognised.slots);
  return recognised && drafts && { pattern: recognised.patternKey, drafts };
}

function compose({ pattern: key, drafts }: Sentence, schema: ReferenceSchema): Composed {
  const pattern = patternOf(key);
  if (!key || !pattern) return { text: '', problems: [] };
  const slots: Record<string, Slots[string]> = {};
  for (const [name, kind] of Object.entries(pattern.slots)) {
    const value = slotValue(kind, name, drafts, schema);
    if (value === undefined) return { text: UNFINISHED, problems: [] };
    slots[name] = value;
  }
  const built = buildFromPattern(key, slots, schema);
  return built.ok ? { text: printExpression(built.tree, schema), problems: [] } : { text: UNFINISHED, problems: built.problems };
}
