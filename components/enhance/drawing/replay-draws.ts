import { checksOf, type Published } from '@/lib/reviews/drawing/checks';

/** `button[data-replay]` draws again from what the page publishes and says of each check whether it holds. Nothing is sent. */
export function replayDraws(): void {
  document.addEventListener('click', ({ target }) => {
    const box = (target as Element).closest('[data-replay]')?.closest<HTMLElement>('[data-draw]');
    if (!box) return;
    const { draw = '', same = '', different = '' } = box.dataset;
    const statement = document.getElementById('draw-statement')?.textContent ?? '';
    const published = { statement, ...(JSON.parse(draw) as Omit<Published, 'statement'>) };
    const checks: Readonly<Record<string, boolean>> = checksOf(published);
    for (const place of box.querySelectorAll<HTMLElement>('[data-check]')) {
      const holds = checks[place.dataset['check'] ?? ''] === true;
      place.textContent = holds ? same : different;
      place.className = 'toned';
      place.dataset['tone'] = holds ? 'passed' : 'refused';
    }
    box.querySelector('[data-checks]')?.removeAttribute('hidden');
  });
}
