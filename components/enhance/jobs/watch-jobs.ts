import { onShown } from '../on-shown';
import { pageInPlace } from '../page-in-place';
import { pageOf } from '../page-of';

const EVERY_MS = 2000;
const OPEN = '[data-job-open]';

/**
 * While `[data-job-open]` stands on the page and somebody looks, the page is asked for again: its progress moves in place,
 * and when the job is over the whole page is shown as it is now. What is typed elsewhere on it stays.
 */
export function watchJobs(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    if (document.querySelector(OPEN) !== null) timer = setTimeout(() => void look().then(wait), EVERY_MS);
  };
  onShown(wait);
}

async function look(): Promise<void> {
  if (document.visibilityState !== 'visible') return;
  // A broken line is tried again the next time.
  const answer = await fetch(location.href).then(
    (given) => given,
    () => null,
  );
  if (!answer?.ok) return;
  const html = await answer.text();
  const page = pageOf(html);
  for (const job of document.querySelectorAll(OPEN)) {
    const now = page.getElementById(job.id);
    if (!now?.matches(OPEN)) return pageInPlace(html, { form: document.createElement('form'), isRefused: false });
    job.replaceWith(now);
  }
}
