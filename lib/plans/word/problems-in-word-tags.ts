import type { TemplateTag } from '@/lib/files/word/template/template';
import type { FormSection } from '@/lib/forms/definition/definition';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { paperNames } from './paper-names';
import { unknownNames } from './unknown-names';

/** The form may have changed since the template was brought; a placeholder that means nothing is told by its name. */
export function problemsInWordTags(tags: readonly TemplateTag[], sections: readonly FormSection[]): Problem[] {
  const unknown = tags.length === 0 ? [] : unknownNames(tags, paperNames(sections));
  return problemIf(unknown.length > 0, { code: 'rounds.problems.wordUnknown', values: { names: unknown.join('、') } });
}
