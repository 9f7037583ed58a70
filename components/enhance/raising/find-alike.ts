import { askJson } from '@/lib/web/ask-json';
import { make } from '../make';
import { nearest } from '../nearest';
import { controlIn } from './form-controls';

type Found = { id: string; title: string; regionName: string; sameRegion: boolean; href: string };

const ASK_AFTER_MS = 500;
/** One word. */
const LEAST_CHARACTERS = 2;

/** `[data-alike]`, by the address to ask, shows demands already published that sound alike while somebody writes. */
export function findAlike(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;
  document.addEventListener('input', (event) => {
    const place = nearest(event, 'form')?.querySelector<HTMLElement>('[data-alike]');
    if (!place || !['title', 'problem', 'regionId'].includes((event.target as HTMLInputElement).name)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      asking?.abort();
      asking = new AbortController();
      void ask(place, asking.signal);
    }, ASK_AFTER_MS);
  });
}

async function ask(place: HTMLElement, signal: AbortSignal): Promise<void> {
  const held = (name: string): string => controlIn(place.closest('form'), name)?.value ?? '';
  const text = `${held('title')}\n${held('problem')}`.trim();
  if (text.length < LEAST_CHARACTERS) return place.replaceChildren();
  const { alike = '', call: callId } = place.dataset;
  const answer = await askJson<{ similar: Found[] }>(alike, { callId, regionId: held('regionId'), text }, signal);
  if (answer !== null) show(place, answer.similar);
}

function show(place: HTMLElement, found: Found[]): void {
  if (found.length === 0) return place.replaceChildren();
  const { heading = '', hint = '', sameRegion: same = '' } = place.dataset;
  const lines = found.map(({ title, regionName, sameRegion, href }) => {
    const link = make('a', 'link', title);
    link.href = href;
    link.target = '_blank';
    link.rel = 'noopener';
    return make('li', 'py-1', link, ' ', make('span', 'text-ink-soft', regionName, sameRegion ? same : ''));
  });
  const section = make(
    'section',
    'notice mb-5',
    make('p', 'notice-title', heading),
    make('p', '', hint),
    make('ul', 'mt-1', ...lines),
  );
  section.dataset.tone = 'active';
  section.setAttribute('aria-label', heading);
  place.replaceChildren(section);
}
