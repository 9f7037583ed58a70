import { StatusTag } from '@/components/ui/status-tag';
import { type EligibilityResult, mayDraft } from '@/lib/applications/gates/eligibility';
import { getTranslator } from '@/lib/web/messages';
import { gateWords } from './gate-words';

/** Whether the one organisation somebody may apply for can start, in a word, and what shuts it out; nothing where there are several. */
export async function verdictOn(chances: readonly { results: EligibilityResult[] }[]) {
  const [only, ...others] = chances;
  if (only === undefined || others.length > 0) return {};
  const [t, words] = [await getTranslator('applications'), await getTranslator('organisations')];
  if (mayDraft(only.results)) return { tag: <StatusTag tone="passed">{t('start.may')}</StatusTag> };
  const shut = only.results.filter(({ met, curable }) => !met && !curable);
  return {
    tag: <StatusTag tone="refused">{t('start.mayNot')}</StatusTag>,
    state: t('start.notEligibleFor', { because: shut.map((result) => gateWords(result, t, words).because).join('') }),
  };
}
