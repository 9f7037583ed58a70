import { onShown } from '../on-shown';

/** Fields of files speak the language of the page, not of the browser: what is chosen stands in `data-named` (forms.css). */
export function nameFiles(): void {
  onShown(() => document.querySelectorAll<HTMLInputElement>('.file-input > input').forEach(tellChosen));
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.matches('.file-input > input')) tellChosen(target);
  });
  // With the form, once its script has emptied it.
  document.addEventListener('reset', ({ target }) => {
    const fields = (target as HTMLElement).querySelectorAll<HTMLInputElement>('.file-input > input');
    setTimeout(() => fields.forEach(tellChosen));
  });
}

function tellChosen({ files, parentElement }: HTMLInputElement): void {
  if (parentElement) parentElement.dataset.named = Array.from(files ?? [], ({ name }) => name).join(' · ');
}
