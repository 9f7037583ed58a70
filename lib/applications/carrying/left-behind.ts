import type { Answers } from '@/lib/forms/answers/answer-value';
import type { FormSection } from '@/lib/forms/definition/definition';
import { isOfItsYear, isSameQuestion, type Question } from './same-question';

/** `notAsked`: this form has no such question. `anew`: what is of another year. `changed`: asked, and the answer is none of it. */
export type Left = { label: string; why: 'notAsked' | 'anew' | 'changed' };

type Before = { definition: readonly FormSection[]; answers: Answers };

/** What of the application a new one is based on did not come along, question by question. Statements are signed anew anyway. */
export function leftBehind(before: Before, asking: readonly FormSection[], carried: ReadonlySet<string>): Left[] {
  const asked = questionsOf(asking);
  return questionsOf(before.definition)
    .filter(({ field }) => before.answers[field.key] !== undefined && !ANYWAY.includes(field.type))
    .flatMap((question): Left[] => {
      const same = asked.filter((each) => isSameQuestion(question, each));
      if (same.some(({ field }) => carried.has(field.key))) return [];
      const { field } = question;
      if (same.length === 0) return [{ label: field.label, why: 'notAsked' }];
      return [{ label: field.label, why: field.type === 'day' || isOfItsYear(field) ? 'anew' : 'changed' }];
    });
}

const ANYWAY: readonly string[] = ['declaration', 'attachment', 'calculated', 'profile'];

const questionsOf = (sections: readonly FormSection[]): Question[] =>
  sections.flatMap((section) => section.fields.map((field) => ({ field, section })));
