import 'server-only';
import { choicesOf } from '@/lib/applications/filling/section-to-fill';
import { figureText } from '@/lib/forms/answers/figure-text';
import { fundersIn } from '@/lib/forms/answers/funders';
import type { LiveState } from '@/lib/forms/answers/live-state';
import { type RawAnswer, rawAnswer } from '@/lib/forms/answers/raw-answer';
import type { FormSection } from '@/lib/forms/definition/definition';
import { problemsInRules } from '@/lib/forms/expressions/form-rule';
import type { Played } from './play';
import { type TrialSheet, trialSheet } from './trial-sheet';
import type { RehearsalParams } from './view-params';

/** One section of the form as the applicant fills it in; null in a form that asks nothing. */
export function applicantView({ round, scene, gates }: Played, { variant, section: key }: RehearsalParams) {
  const sheet = trialSheet(scene, variant);
  const section = sheet.sections.find((each) => each.key === key) ?? sheet.sections[0];
  if (section === undefined) return null;
  return {
    gates,
    sections: sheet.sections.map(({ key: each, title }) => ({ key: each, title })),
    section,
    values: Object.fromEntries(
      section.fields.map((field): [string, RawAnswer] => [field.key, rawAnswer(field, sheet.answers[field.key])]),
    ),
    live: liveOf(section, sheet),
    setting: {
      ...choicesOf({ ...scene, terms: round.terms }, section, undefined),
      files: {},
      profile: scene.profile,
      uploadAddress: '',
    },
    broken: problemsInRules(scene.rules, scene.references, sheet.facts).map(({ values }) =>
      String(values?.['message'] ?? ''),
    ),
  };
}

/** What was handed in, as the office screens it. */
export function screenerView({ round, scene }: Played, { variant }: RehearsalParams) {
  const { read } = trialSheet(scene, variant, { reader: 'caller' });
  return {
    content: { sections: read, budgetItems: scene.names.budgetItems },
    screening: round.terms.screening,
    organisation: { type: scene.profile.type },
  };
}

/** What an expert of the stage reads, without telephone numbers and, where the stage is blind, without who applies; null while there is no stage. */
export function expertView({ round, scene }: Played, { variant, stage: place }: RehearsalParams) {
  const stage = round.stages[place] ?? round.stages[0];
  if (stage === undefined) return null;
  const { read: sections } = trialSheet(scene, variant, { reader: 'expert', blind: stage.blindApplicant });
  const rubric = round.rubrics.find(({ id }) => id === stage.rubricId);
  return {
    stage,
    content: { sections, budgetItems: scene.names.budgetItems, topic: null },
    aggregation: round.terms.aggregation,
    criteria: (rubric?.criteria ?? []).map(({ maxPoints, ...criterion }) => ({
      ...criterion,
      max: maxPoints.replace(/\.?0+$/, ''),
      points: '',
      version: 0,
    })),
  };
}

/** Everything this answer sheet leaves to ask, with its figures worked out. */
function liveOf(section: FormSection, { sections, answers }: TrialSheet): LiveState {
  const figures = section.fields.flatMap((field) => {
    const figure = answers[field.key];
    return field.type === 'calculated' && figure !== undefined ? [[field.key, figureText(field, String(figure))]] : [];
  });
  return {
    shown: section.fields.map(({ key }) => key),
    figures: Object.fromEntries(figures) as Record<string, string>,
    broken: {},
    advice: {},
    sections: sections.map(({ key }) => key),
    funders: fundersIn(
      sections.flatMap(({ fields }) => fields),
      answers,
    ),
  };
}
