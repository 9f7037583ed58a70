import { maskPersonalData } from '@/lib/demands/submitting/personal-data';
import { type Answers, isText, rowsOf, type TableRow } from '@/lib/forms/answers/answer-value';
import type { FormattedAnswer } from '@/lib/forms/answers/format-answer';
import { whoFields } from '@/lib/forms/definition/blind-form';
import type { FormSection } from '@/lib/forms/definition/definition';

type Named = {
  name: string;
  uscc: string | null;
  legalRepresentative: string;
  address: string;
  bankAccountName: string;
};

const HIDDEN = '〔已隐去〕';

/** What an organisation is called and known by. */
export const namesOf = ({ name, uscc, legalRepresentative, address, bankAccountName }: Named): string[] => [
  name,
  uscc ?? '',
  legalRepresentative,
  address,
  bankAccountName,
];

/** What these answers call people and organisations. */
export function namesInAnswers(sections: readonly FormSection[], answers: Answers): string[] {
  return whoFields(sections).flatMap(({ key, columns }) => {
    const answer = answers[key];
    if (isText(answer)) return [answer];
    return rowsOf<TableRow>(answer).flatMap((row) => columns.map((column) => String(row[column] ?? '')));
  });
}

/** A text without these names and without anybody's numbers, for a reader who must not know who applies. */
export function withoutNames(text: string, names: readonly string[]): string {
  const longestFirst = names
    .map((name) => name.trim())
    .filter(({ length }) => length > 1)
    .toSorted((one, other) => other.length - one.length);
  return maskPersonalData(longestFirst.reduce((left, name) => left.replaceAll(name, HIDDEN), text));
}

/** The same of an answer that is ready to be read. */
export function answerWithoutNames(answer: FormattedAnswer, names: readonly string[]): FormattedAnswer {
  const hide = (text: string): string => withoutNames(text, names);
  switch (answer.kind) {
    case 'text':
      return { ...answer, text: hide(answer.text) };
    case 'list':
      return { ...answer, items: answer.items.map(hide) };
    case 'table':
      return { ...answer, rows: answer.rows.map((row) => row.map(hide)) };
    case 'budget':
      return {
        ...answer,
        rows: answer.rows.map((row) => ({ ...row, activity: hide(row.activity), note: hide(row.note) })),
      };
    case 'empty':
    case 'word':
    case 'files':
    case 'declared':
      return answer;
  }
}
