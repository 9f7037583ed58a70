import { nearest } from '../nearest';

/** `button[data-phrase]` puts its phrase at the end of the word of its point, where it can be changed; one that stands there already is not put twice. */
export function putPhrases(): void {
  document.addEventListener('click', (event) => {
    const button = nearest<HTMLButtonElement>(event, '[data-phrase]');
    const area = button?.closest('.return-point')?.querySelector('textarea');
    const phrase = button?.dataset['phrase'];
    if (!area || phrase === undefined) return;
    if (!area.value.includes(phrase)) {
      area.value = `${area.value}${phrase}`;
      // As if somebody had typed it: it is counted, and what was said of it goes.
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }
    area.focus();
  });
}
