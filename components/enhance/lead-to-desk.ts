import { deskMark } from '@/lib/web/desk-mark';
import { windowMemory } from '@/lib/web/window-memory';

const PLACE = 'desk';

/**
 * Public pages are the same for everybody; a line marked `data-way-back` shows to whoever has signed in, and leads back to the
 * page of the desk (`data-desk`) that this window was on last.
 */
export function leadToDesk(): void {
  if (document.querySelector('[data-desk]')) return windowMemory.keep(PLACE, location.pathname + location.search);
  if (!document.cookie.split('; ').includes(`${deskMark}=1`)) return windowMemory.forgetAll();
  const line = document.querySelector<HTMLElement>('[data-way-back]');
  if (line === null) return;
  const place = windowMemory.recall(PLACE);
  if (place !== '') line.querySelector('a')?.setAttribute('href', place);
  line.hidden = false;
}
