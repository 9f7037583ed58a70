import { nearest } from './nearest';

/** A page that came back with problems begins at them, and each line of their summary leads into its field. */
export function leadToProblems(): void {
  document.querySelector<HTMLElement>('.error-summary, form[data-once] [aria-invalid=true]')?.focus();
  document.addEventListener('click', (event) => {
    const link = nearest<HTMLAnchorElement>(event, '.error-summary a[href^="#"]');
    const field = link && fieldIn(document.getElementById(link.hash.slice(1)));
    if (!field) return;
    // A bare jump would scroll but leave the caret behind.
    event.preventDefault();
    field.focus();
    field.scrollIntoView({ block: 'center' });
  });
}

const controls = 'input, textarea, select';

const fieldIn = (target: HTMLElement | null): HTMLElement | null | undefined =>
  target?.matches(controls) ? target : target?.querySelector<HTMLElement>(controls);
