import type { FormSection } from '@/lib/forms/definition/definition';

/** Under which name a browser keeps what is being written for a call, or to mend a demand. */
export const draftKey = (callOrDemandId: string): string => `demand-draft:${callOrDemandId}`;

const FACTS = ['categoryId', 'regionId', 'title', 'problem', 'affected', 'affectedCount', 'outcome', 'idea'];

/** Fields a browser keeps while a demand is written: everything but who writes, telephone numbers in the further questions included. */
export const keptNames = (questions: readonly FormSection[]): string[] => [
  ...FACTS,
  ...questions
    .flatMap(({ fields }) => fields)
    .filter(({ type }) => type !== 'phone')
    .map(({ key }) => `answers.${key}`),
];
