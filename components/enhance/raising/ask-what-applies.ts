import { judge } from '@/components/forms/runtime/judge';
import type { LiveSection } from '@/components/forms/runtime/live-section';
import { isOnPage, readRaw } from '@/components/forms/runtime/read-raw';
import type { RawAnswer } from '@/lib/forms/answers/raw-answer';
import { nearest } from '../nearest';
import { onShown } from '../on-shown';

/** Long enough to type on, short enough to seem at once. */
const LOOK_MS = 150;

/**
 * In `[data-live]` (JSON: the questions and what decides them) only what applies is asked: a `[data-question]` that does
 * not is put away with what was typed, neither sent nor read out. Without script everything is asked.
 */
export function askWhatApplies(): void {
  // What was answered stays known where a question is put away, and decides again when it is back.
  const known = new WeakMap<HTMLElement, Map<string, RawAnswer>>();
  const timers = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>();
  const look = (place: HTMLElement) => {
    const form = place.closest('form');
    if (form === null) return;
    const live = JSON.parse(place.dataset.live ?? '') as LiveSection;
    const answers = known.get(place) ?? new Map<string, RawAnswer>();
    known.set(place, answers);
    for (const { key } of live.section.fields) if (isOnPage(form, key)) answers.set(key, readRaw(form, key));
    const { shown } = judge(live, (key) => answers.get(key) ?? '', { regions: [], attachmentCounts: {} });
    show(place, new Set(shown));
  };
  onShown(() => document.querySelectorAll<HTMLElement>('[data-live]').forEach(look));
  document.addEventListener('input', (event) => {
    const place = nearest(event, '[data-live]');
    if (!place) return;
    clearTimeout(timers.get(place));
    timers.set(
      place,
      setTimeout(() => look(place), LOOK_MS),
    );
  });
}

function show(place: HTMLElement, asked: ReadonlySet<string>): void {
  for (const section of place.querySelectorAll<HTMLElement>('section')) {
    const questions = [...section.querySelectorAll<HTMLFieldSetElement>('[data-question]')];
    for (const question of questions) {
      question.hidden = !asked.has(question.dataset.question ?? '');
      question.disabled = question.hidden;
    }
    section.hidden = questions.every(({ hidden }) => hidden);
  }
}
