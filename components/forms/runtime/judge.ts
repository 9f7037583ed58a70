import { answerSoFar } from '@/lib/forms/answer-so-far';
import type { FactSources } from '@/lib/forms/form-facts';
import { type LiveState, liveState } from '@/lib/forms/live-state';
import type { RawAnswer } from '@/lib/forms/raw-answer';
import type { LiveSection } from './live-section';

type Sources = Pick<FactSources, 'regions' | 'attachmentCounts'>;

/** How a section stands for what was typed so far. */
export function judge({ section, form }: LiveSection, recall: (key: string) => RawAnswer, sources: Sources): LiveState {
  const answers = section.fields.flatMap((field) => {
    if (field.type === 'profile' || field.type === 'attachment' || field.type === 'calculated') return [];
    const answer = answerSoFar(field, recall(field.key));
    return answer === undefined ? [] : [[field.key, answer] as const];
  });
  return liveState(section, form, { answers: Object.fromEntries(answers), sources });
}
