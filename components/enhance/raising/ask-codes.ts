import { FORM_NAME } from '@/lib/web/documents/around-forms';
import { postForm } from '@/lib/web/post-form';
import { make } from '../make';
import { nearest } from '../nearest';
import { pageOf } from '../page-of';
import { controlIn } from './form-controls';

const WAIT_MS = 60_000;
const BUTTON = 'button[data-asks-code]';

/**
 * `button[data-asks-code]`, by the action and form it posts, asks for the code that proves the telephone of its form; the
 * answer's own `[data-code-told]` is put in place of the page's. `data-again` is what the button says while one must wait.
 */
export function askCodes(): void {
  let isUnderWay = false;
  document.addEventListener('click', (event) => {
    const button = nearest<HTMLButtonElement>(event, BUTTON);
    if (!button?.form || isUnderWay) return;
    isUnderWay = true;
    button.setAttribute('aria-busy', 'true');
    void ask(button, button.form).then((isSent) => {
      isUnderWay = false;
      button.removeAttribute('aria-busy');
      if (isSent) countDown(Date.now() + WAIT_MS);
    });
  });
}

/** True when a code is on its way. */
async function ask(button: HTMLButtonElement, form: HTMLFormElement): Promise<boolean> {
  const data = new FormData();
  data.set(FORM_NAME, button.dataset.asksCode ?? '');
  data.set('phone', controlIn(form, 'phone')?.value ?? '');
  const answer = await postForm(data);
  const isPage = answer?.headers.get('content-type')?.startsWith('text/html') === true && answer.status < 500;
  const page = isPage ? pageOf(await answer.text()) : null;
  const told = page?.querySelector<HTMLElement>('[data-code-told]');
  if (told) tell(told.textContent, told.dataset.tone ?? '');
  else tell(answer?.status === 401 ? await answer.text() : (form.dataset.lost ?? ''), 'refused');
  return answer?.ok === true && told?.dataset.tone === 'passed';
}

function tell(text: string, tone: string): void {
  const line = document.querySelector<HTMLElement>('[data-code-told]');
  if (line === null) return;
  const said = make('span', 'toned', text);
  line.dataset.tone = tone;
  said.dataset.tone = tone;
  line.replaceChildren(said);
}

/** Looks for the button each time: an answer may have taken the page's place meanwhile. */
function countDown(until: number): void {
  const seconds = Math.ceil((until - Date.now()) / 1000);
  for (const button of document.querySelectorAll<HTMLElement>(BUTTON)) {
    button.dataset.get ??= button.textContent;
    button.textContent =
      seconds > 0 ? (button.dataset.again ?? '').replace('{seconds}', String(seconds)) : button.dataset.get;
  }
  if (seconds > 0) setTimeout(() => countDown(until), 1000);
}
