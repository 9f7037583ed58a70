import { isFilledIn } from './is-filled-in';
import { make } from './make';

export type Question = {
  title: string;
  text?: string;
  /** The act itself, 撤回申报, and the way back, 继续填写; never 确定 and 取消. */
  confirm: string;
  cancel: string;
  /** One more Enter is enough. */
  isReady?: boolean;
};

/**
 * Before a form is sent with `button[data-confirm]`, its question (as JSON) is asked, however it was pressed; `{count}` in it
 * is how many rows of the table are ticked. What lacks something is sent unasked, for the server to say what is missing.
 * Without script the form is sent at once.
 */
export function askFirst(): void {
  const agreed = new Set<HTMLElement>();
  document.addEventListener('submit', (event) => {
    const { submitter: button, target: form } = event;
    const question = button?.dataset.confirm;
    const asked = form as HTMLFormElement;
    if (!button || question === undefined || agreed.has(button) || !isFilledIn(asked)) return;
    event.preventDefault();
    ask(
      button,
      JSON.parse(question.replaceAll('{count}', String(document.querySelectorAll('td > :checked').length))) as Question,
      () => {
        agreed.add(button);
        asked.requestSubmit(button);
        agreed.delete(button);
      },
    );
  });
}

/** Looks as the dialog of a page does. Esc, a press beside it and the way back all close it; focus returns to `opener`. */
function ask(opener: HTMLElement, question: Question, onConfirm: () => void): void {
  const { title, text, confirm, cancel, isReady = false } = question;
  const heading = make('h2', 'text-h2 font-semibold', title);
  const explanation = make('p', 'mt-2', text ?? '');
  const back = buttonOf(cancel, 'secondary');
  const go = buttonOf(confirm, opener.dataset.kind ?? 'danger');
  const buttons = make('div', 'mt-6 flex flex-wrap justify-end gap-3', back, go);
  const content = make('div', 'p-6', heading, ...(text ? [explanation] : []), buttons);
  const dialog = make('dialog', 'question', content);
  go.autofocus = isReady;
  heading.id = 'question';
  explanation.id = 'question-text';
  dialog.setAttribute('aria-labelledby', heading.id);
  if (text) dialog.setAttribute('aria-describedby', explanation.id);
  dialog.addEventListener('close', () => {
    dialog.remove();
    opener.focus();
    if (dialog.returnValue !== '') onConfirm();
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || target === back) dialog.close();
    if (target === go) dialog.close('confirmed');
  });
  document.body.append(dialog);
  dialog.showModal();
}

function buttonOf(label: string, kind: string): HTMLButtonElement {
  const button = make('button', 'button', label);
  button.type = 'button';
  button.dataset.kind = kind;
  return button;
}
