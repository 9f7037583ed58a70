import type { Question } from '../ask-first';

/** Where one of several results is chosen, the question of the verdict says which, by mouse and by key alike. */
export function sayChosen(): void {
  const asked = new WeakMap<HTMLElement, string>();
  const isHeardFirst = true;
  document.addEventListener(
    'submit',
    ({ submitter, target }) => {
      const chosen = (target as HTMLFormElement).querySelector<HTMLInputElement>('input[type=radio]:checked');
      const said = chosen?.labels?.[0]?.textContent.trim();
      const question = submitter && (asked.get(submitter) ?? submitter.dataset['confirm']);
      if (!submitter || !question || !said) return;
      asked.set(submitter, question);
      const { text = '', ...rest } = JSON.parse(question) as Question;
      submitter.dataset['confirm'] = JSON.stringify({ ...rest, text: [said, text].filter(Boolean).join('。') });
    },
    isHeardFirst,
  );
}
