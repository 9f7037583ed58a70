import { mendedAt } from './mended';
import { onCommitted } from './on-committed';

/**
 * In the form of a document that came back with problems: once a field is filled in, what was said of it goes, at the
 * field and in the summary, which counts what is left; with its last line the summary goes. A form of React's pages does so itself (form-body.tsx).
 */
export function dropMended(): void {
  const look = ({ target }: Event) => {
    const form = target instanceof Element ? target.closest<HTMLElement>('form[data-once]') : null;
    if (form !== null) for (const id of mendedAt(target)) drop(form, id);
  };
  onCommitted(look);
  document.addEventListener('change', look);
}

function drop(form: HTMLElement, id: string): void {
  document.getElementById(`${id}-error`)?.remove();
  const field = document.getElementById(id);
  field?.removeAttribute('aria-invalid');
  // Ids that stand nowhere describe nothing: an attribute left empty by them may stay.
  field?.setAttribute(
    'aria-describedby',
    (field.getAttribute('aria-describedby') ?? '').replace(`${id}-error`, '').trim(),
  );
  const summary = form.querySelector('.error-summary');
  const lines = [...(summary?.querySelectorAll('li') ?? [])];
  const mended = lines.filter((line) => line.querySelector('a')?.hash === `#${id}`);
  for (const line of mended) line.remove();
  const left = lines.length - mended.length;
  const inAll = summary?.querySelector('[data-left]');
  if (inAll) inAll.textContent = inAll.textContent.replace(/\d+/, `${left}`);
  if (left === 0 && mended.length > 0) summary?.remove();
}
