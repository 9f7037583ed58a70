import type { FormSection } from '../definition/definition';
import { type FactSources, formFacts, noProfile } from '../definition/form-facts';
import { funderTableIn } from '../definition/funder-table';
import { isAdvisory, isBinding, isVisible, problemsInRules } from '../expressions/form-rule';
import type { Expression } from '../expressions/tree';
import { contradictions } from './against-record';
import type { Answers } from './answer-value';
import { figureText } from './figure-text';
import { type Funder, fundersIn } from './funders';
import type { LiveForm } from './live-form';
import { settledFacts } from './settled-facts';

/** What a section shows for what is typed now. */
export type LiveState = {
  /** Keys of its fields that are asked. */
  shown: string[];
  /** Calculated fields as they are read, by key; not worked out yet is ''. */
  figures: Record<string, string>;
  /** Messages of broken rules, by the key of the field they are told at, which may stand in another section. */
  broken: Record<string, string[]>;
  /** The same of advisory rules and of what is on record, which stop nobody. */
  advice: Record<string, string[]>;
  /** Keys of the form's sections that are asked. */
  sections: string[];
  /** Who pays beside the round, for a budget in it; null where the form does not ask. */
  funders: Funder[] | null;
};

type Typed = { answers: Answers; sources: Pick<FactSources, 'regions' | 'attachmentCounts'> };

/** The same on the server, when the page is made, and in the browser, while somebody types. */
export function liveState(
  section: FormSection,
  { sections, references, facts, agesOn, onRecord, funders, rules, elsewhere }: LiveForm,
  { answers, sources }: Typed,
): LiveState {
  const [{ key: group }] = references;
  const typed = formFacts([section], answers, { ...sources, agesOn, funders, profile: noProfile });
  const settled = settledFacts(sections, references, { ...facts, [group]: { ...facts[group], ...typed[group] } });
  const isAsked = ({ visibleWhen }: { visibleWhen: Expression | null }): boolean =>
    visibleWhen === null || isVisible(visibleWhen, references, settled);
  const asked = section.fields.filter(isAsked);
  const shown = asked.map(({ key }) => key);
  const figures = asked.flatMap((field) => {
    const figure = settled[group]?.[field.key];
    return field.type === 'calculated'
      ? [[field.key, typeof figure === 'string' ? figureText(field, figure) : '']]
      : [];
  });
  // A field of another section that did not come along is always asked.
  const isAskedElsewhere = (key: string): boolean =>
    sections.every((each) => each.fields.every((field) => field.key !== key || (isAsked(each) && isAsked(field))));
  const told = [
    ...rules.filter(({ field }) => shown.includes(field)),
    ...elsewhere.filter(({ field }) => isAskedElsewhere(field)),
  ];
  return {
    shown,
    figures: Object.fromEntries(figures) as Record<string, string>,
    broken: textsByField(problemsInRules(told.filter(isBinding), references, settled)),
    advice: withTexts(
      textsByField(problemsInRules(told.filter(isAdvisory), references, settled)),
      asked.map((field) => [field.key, contradictions(field, answers[field.key], onRecord)]),
    ),
    sections: sections.filter(isAsked).map(({ key }) => key),
    funders: funderTableIn(section.fields) === null ? funders : fundersIn(asked, answers),
  };
}

function textsByField(problems: ReturnType<typeof problemsInRules>): Record<string, string[]> {
  const texts: Record<string, string[]> = {};
  for (const { field = '', values } of problems) (texts[field] ??= []).push(String(values?.['message'] ?? ''));
  return texts;
}

function withTexts(texts: Record<string, string[]>, more: readonly (readonly [string, string[]])[]) {
  for (const [field, said] of more) if (said.length > 0) (texts[field] ??= []).push(...said);
  return texts;
}
