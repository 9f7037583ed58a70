import { withCheckLetter } from '@/lib/kernel/check-letter';

/** As they are given; numbers given before named the street in capitals and the category, and stay valid. */
const BODY = /^\d{4}-(?:\d{6,12}(?:-\d{2,4}){0,3}-\d{2,4}|[0-9A-Z]{6,18}-\d{2,4}-[A-Z][A-Z0-9_]{0,23})-\d{4,6}$/;

/** Whether the text is an application number with the right check letter: what whoever reads it from paper can tell. */
export function isApplicationNumber(text: string): boolean {
  const body = text.slice(0, -2);
  return BODY.test(body) && text === withCheckLetter(body);
}
