import { askPart } from '@/lib/web/ask-part';

/** So long nothing more must be typed before it is asked for. */
const PAUSE_MS = 120;

/** Two characters, or one that may belong to a number. */
const isEnough = (words: string): boolean => /^\d$/.test(words) || Array.from(words).length > 1;

/** Shows what is found for words as they are typed: the last words win, whatever is answered late. Without words it shows what one may do, asked for once. */
export function results(over: HTMLElement, part: string): (words: string) => void {
  const [place, told] = [over.querySelector('[data-results]'), over.querySelector('[data-told]')];
  let hint = place?.innerHTML ?? '';
  let [isOffered, typed] = [false, ''];
  let [asking, pause] = [new AbortController(), 0];

  const show = (html: string): void => {
    if (!place || !told) return;
    place.innerHTML = html;
    place.scrollTop = 0;
    // Heard from a line that was there before: one that comes with its words is not.
    const said = place.querySelector('[role=status]');
    told.textContent = said?.textContent ?? '';
    said?.remove();
    place.querySelector('.found-row')?.setAttribute('data-first', '');
  };

  const ask = async (words: string): Promise<void> => {
    const { signal } = asking;
    const html = await askPart(`${part}?q=${encodeURIComponent(words)}`, signal);
    if (html !== null && !signal.aborted) show(html);
  };

  const offer = async (): Promise<void> => {
    isOffered = true;
    const html = await askPart(part, new AbortController().signal);
    if (html === null) return;
    hint += html;
    if (!isEnough(typed)) show(hint);
  };

  return (words) => {
    typed = words.trim();
    if (!isOffered) void offer();
    asking.abort();
    clearTimeout(pause);
    asking = new AbortController();
    if (isEnough(typed)) pause = window.setTimeout(() => void ask(typed), PAUSE_MS);
    else show(hint);
  };
}
