import { deskMark } from '@/lib/web/desk-mark';

const PLACE = 'desk-place';

/**
 * Public pages are the same for everybody; a line marked `data-way-back` shows to whoever has signed in, and leads back to the
 * page of the desk (`data-desk`) that this window was on last.
 */
export function leadToDesk(): void {
  if (document.querySelector('[data-desk]')) {
    keep(location.pathname + location.search);
    return;
  }
  const line = document.querySelector<HTMLElement>('[data-way-back]');
  if (line === null) return;
  const isSignedIn = document.cookie.split('; ').includes(`${deskMark}=1`);
  if (!isSignedIn) return keep('');
  const place = kept();
  if (place) line.querySelector('a')?.setAttribute('href', place);
  line.hidden = false;
}

function keep(place: string): void {
  try {
    sessionStorage.setItem(PLACE, place);
  } catch {
    // A browser that keeps nothing leads to the first screen.
  }
}

function kept(): string | null {
  try {
    return sessionStorage.getItem(PLACE);
  } catch {
    return null;
  }
}
