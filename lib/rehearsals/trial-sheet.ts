import 'server-only';
import { blindSections, type ReadSection, readSections } from '@/lib/applications/submission/submitted-content';
import type { Answers } from '@/lib/forms/answers/answer-value';
import { withCalculated } from '@/lib/forms/answers/calculated-answers';
import { visibleSections } from '@/lib/forms/answers/visible-sections';
import type { FormSection } from '@/lib/forms/definition/definition';
import type { Facts } from '@/lib/forms/expressions/value';
import { syntheticAnswers } from '@/lib/forms/synthetic/synthetic-answers';
import type { Variant } from '@/lib/forms/synthetic/synthetic-figures';
import { sampleFile } from '@/lib/forms/synthetic/synthetic-texts';
import type { Reader } from '@/lib/kernel/showing';
import type { Scene } from './scene';
import { keepingRules } from './try-rules';

export type TrialSheet = { sections: FormSection[]; answers: Answers; facts: Facts; read: ReadSection[] };

/** The form as one imagined organisation would have filled it, ready to fill in and ready to read. */
export function trialSheet(
  scene: Scene,
  variant: Variant,
  { reader = 'keeper', blind = false }: { reader?: Reader; blind?: boolean } = {},
): TrialSheet {
  const filled = keepingRules(scene, syntheticAnswers(scene.sections, { ...scene.setting, wanted: {} }, variant));
  const { answers, facts } = withCalculated(scene.sections, filled, {
    references: scene.references,
    sources: scene.sources,
  });
  const sections = visibleSections(scene.sections, scene.references, facts);
  const context = { names: scene.names, profile: scene.profile, files: {}, reader };
  const read = blind ? blindSections(sections, answers, context) : readSections(sections, answers, context);
  return { sections, answers, facts, read: withSampleFiles(sections, read) };
}

/** There is no file behind an example, so no link either. */
function withSampleFiles(sections: readonly FormSection[], read: ReadSection[]): ReadSection[] {
  const attachments = new Set(
    sections.flatMap(({ fields }) => fields.filter(({ type }) => type === 'attachment').map(({ key }) => key)),
  );
  return read.map((section) => ({
    ...section,
    fields: section.fields.map((field) =>
      attachments.has(field.key) ? { ...field, answer: { kind: 'list', items: [sampleFile] } } : field,
    ),
  }));
}
