'use client';

import { useState } from 'react';
import { parseExpression } from '@/lib/forms/expressions/parse-expression';
import {
  blankComposition,
  type Composition,
  composed,
  compositionOf,
  type Gap,
  gapsIn,
  saysNothing,
} from '@/lib/forms/expressions/patterns/composition';
import { printExpression } from '@/lib/forms/expressions/print-expression';
import type { ReferenceSchema } from '@/lib/forms/expressions/references';

/** A sentence with gaps is posted by the first of them: no text at all would say that there is no rule. */
const unfinished = (gap: string): string => `〔${gap}〕`;

/** One expression as typed text and as sentences, whichever the officer works on; the text is what is posted. */
export function useComposition(given: string, schema: ReferenceSchema, nameOf: (gap: Gap) => string) {
  const [begun] = useState(() => compositionIn(given, schema));
  const [text, setText] = useState(given);
  const [isTyped, setTyped] = useState(begun === null);
  const [composition, setComposition] = useState<Composition>(begun ?? blankComposition);
  const [isOnlyText, setOnlyText] = useState(begun === null);
  return {
    text,
    isTyped,
    composition,
    isOnlyText,
    isFinished: !isUnfinished(text),
    change: (next: Composition) => {
      setComposition(next);
      setText(textOf(next, schema) ?? unfinished(gapsIn(next, schema).map(nameOf)[0] ?? ''));
    },
    type: (typed: string) => {
      setText(typed);
      setOnlyText(false);
    },
    asText: () => {
      setTyped(true);
      if (isUnfinished(text)) setText('');
    },
    /** Only what sentences can say is shown as such. */
    asSentences: () => {
      const found = compositionIn(text, schema);
      setOnlyText(found === null);
      if (found === null) return;
      setComposition(found);
      setTyped(false);
    },
  };
}

const isUnfinished = (text: string): boolean => text.startsWith('〔');

/** What a text says in sentences; nothing typed is a sentence still to be chosen. */
function compositionIn(text: string, schema: ReferenceSchema): Composition | null {
  if (text.trim() === '' || isUnfinished(text)) return blankComposition;
  const parsed = parseExpression(text, schema);
  return parsed.ok ? compositionOf(parsed.tree, schema) : null;
}

/** Null while it has gaps. */
function textOf(composition: Composition, schema: ReferenceSchema): string | null {
  if (saysNothing(composition)) return '';
  const { tree } = composed(composition, schema);
  return tree === null ? null : printExpression(tree, schema);
}
