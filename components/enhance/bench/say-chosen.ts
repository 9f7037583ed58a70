import type { Question } from '../ask-first';

/** A result among several, and what is to be mended or stands against it. */
const CHOSEN = '[type=radio]:checked,[name=unmet]:checked,[name=reasonCodes]:checked';

/** Where one of several results is chosen, the question of the verdict says which and for what, by mouse and by key alike. */
export function sayChosen(): void {
  const asked = new WeakMap<HTMLElement, string>();
  const isHeardFirst = true;
  document.addEventListener(
    'submit',
    ({ submitter, target }) => {
      const chosen = [...(target as HTMLFormElement).querySelectorAll<HTMLInputElement>(CHOSEN)];
      const said = chosen.map(({ labels }) => labels?.[0]?.textContent.trim()).join('；');
      const question = submitter && (asked.get(submitter) ?? submitter.dataset['confirm']);
      if (!submitter || !question || !said) return;
      asked.set(submitter, question);
      const { text = '', ...rest } = JSON.parse(question) as Question;
      submitter.dataset['confirm'] = JSON.stringify({ ...rest, text: [said, text].filter(Boolean).join('。') });
    },
    isHeardFirst,
  );
}
