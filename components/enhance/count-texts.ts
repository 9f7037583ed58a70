import { countCharacters } from '@/lib/kernel/typed/text-length';
import { nearest } from './nearest';
import { onCommitted } from './on-committed';

/**
 * The line below `textarea[data-limit]` says how much is written; `data-counted` is its sentence, with {count} and {limit}
 * open. The server has written it for the text it knew.
 */
export function countTexts(): void {
  onCommitted((event) => {
    const area = nearest<HTMLTextAreaElement>(event, 'textarea[data-limit]');
    if (area) recount(area);
  });
  // A browser may have put back what was typed before a reload or a step back.
  addEventListener('pageshow', () => {
    document.querySelectorAll<HTMLTextAreaElement>('textarea[data-limit]').forEach(recount);
  });
}

export function recount(area: HTMLTextAreaElement): void {
  const line = area.nextElementSibling;
  if (!(line instanceof HTMLElement)) return;
  const [count, limit] = [countCharacters(area.value), Number(area.dataset.limit)];
  line.textContent = counted(area.dataset.counted ?? '', count, limit);
  line.classList.toggle('toned', count > limit);
  line.classList.toggle('text-ink-soft', count <= limit);
  if (count > limit) line.dataset.tone = 'refused';
  else delete line.dataset.tone;
}

/** The sentence with its two gaps filled. */
export const counted = (sentence: string, count: number, limit: number): string =>
  sentence.replace('{count}', String(count)).replace('{limit}', String(limit));
