import { filled, piecesOf } from '@/lib/web/wording/simple-texts';

/** A sentence of `SheetSaid` with its gaps filled: '{scored} / {count}'. */
export const filledIn = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  filled(piecesOf(sentence), values) ?? sentence;
