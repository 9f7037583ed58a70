import { answerSoFar } from '@/lib/forms/answers/answer-so-far';
import { type LiveState, liveState } from '@/lib/forms/answers/live-state';
import type { RawAnswer } from '@/lib/forms/answers/raw-answer';
import type { FactSources } from '@/lib/forms/definition/form-facts';
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
