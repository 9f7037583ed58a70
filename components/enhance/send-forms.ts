import { GO_TO } from '@/lib/web/documents/around-forms';
import { postForm } from '@/lib/web/post-form';
import { tellOf } from './form-told';
import { make } from './make';
import { pageInPlace } from './page-in-place';

/**
 * `form[data-once]` is sent once, by the script instead of the browser: the answer takes the page's place without anything
 * being lost that the answer does not know (chosen files, passwords, what is typed in other forms), and a broken line
 * becomes a sentence over the untouched form. A second press meanwhile does nothing, and the button pressed says so.
 */
export function sendForms(): void {
  const underWay = new Set<HTMLFormElement>();
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    // A button that only asks for another page is the browser's own.
    if (event.defaultPrevented || !form.matches('[data-once]') || event.submitter?.matches('[formmethod]')) return;
    event.preventDefault();
    if (underWay.has(form)) return;
    const button = event.submitter ?? form.querySelector('[type=submit]');
    button?.setAttribute('aria-busy', 'true');
    underWay.add(form);
    tellOf(form, 'sent');
    void send(form, event.submitter).then((isLeaving) => {
      if (isLeaving) return;
      button?.removeAttribute('aria-busy');
      underWay.delete(form);
      tellOf(form, 'open');
    });
  });
  // Whoever steps back finds the page as they left it, and may send it again.
  addEventListener('pageshow', () => {
    for (const form of underWay)
      form.querySelectorAll('[aria-busy]').forEach((each) => each.removeAttribute('aria-busy'));
    underWay.clear();
  });
}

/** True when the page is about to be left. */
async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<boolean> {
  const answer = await postForm(new FormData(form, submitter));
  const to = answer?.headers.get(GO_TO);
  if (to) {
    location.assign(to);
    return true;
  }
  const type = answer?.headers.get('content-type') ?? '';
  const isPage = answer !== null && type.startsWith('text/html') && answer.status < 500;
  if (isPage) pageInPlace(await answer.text(), { form, isRefused: answer.status >= 400 });
  // One sentence instead of a page: signed out meanwhile, or the site recovers.
  else
    tell(form, answer !== null && type.startsWith('text/plain') ? await answer.text() : (form.dataset['lost'] ?? ''));
  return false;
}

/** Over the form, and heard: in the summary's place and look. */
function tell(form: HTMLFormElement, text: string): void {
  const notice = make('div', 'error-summary notice mb-6', make('p', '', text));
  notice.dataset['tone'] = 'refused';
  notice.setAttribute('role', 'alert');
  notice.tabIndex = -1;
  form.querySelector(':scope > .notice')?.remove();
  form.prepend(notice);
  notice.focus();
}
