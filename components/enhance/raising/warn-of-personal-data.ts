import { maskPersonalData, type PersonalDataKind, personalDataIn } from '@/lib/demands/submitting/personal-data';
import { make } from '../make';
import { nearest } from '../nearest';
import { onCommitted } from '../on-committed';
import { onShown } from '../on-shown';
import { controlIn, writeInto } from './form-controls';

type WarningTexts = Record<PersonalDataKind | 'found' | 'mask' | 'separator', string>;

/** `[data-warns]`, by the name of a free text, warns while a telephone or ID number stands in it, and hides it by one press. */
export function warnOfPersonalData(): void {
  onShown(() => document.querySelectorAll<HTMLElement>('[data-warns]').forEach(look));
  onCommitted(({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    for (const place of target.form?.querySelectorAll<HTMLElement>('[data-warns]') ?? [])
      if (place.dataset.warns === target.name) look(place);
  });
  document.addEventListener('click', (event) => {
    const place = nearest(event, '[data-warns] button')?.closest<HTMLElement>('[data-warns]');
    const control = place && textOf(place);
    if (!control) return;
    writeInto(control, maskPersonalData(control.value));
    control.focus();
  });
}

const textOf = (place: HTMLElement) => controlIn(place.closest('form'), place.dataset.warns ?? '');

function look(place: HTMLElement): void {
  const kinds = [...new Set(personalDataIn(textOf(place)?.value ?? '').map(({ kind }) => kind))];
  const told = kinds.join(' ');
  // What is said already is not said again at every key.
  if (place.dataset.told === told) return;
  place.dataset.told = told;
  place.replaceChildren(...(kinds.length > 0 ? [warning(kinds, JSON.parse(place.dataset.texts ?? ''))] : []));
}

function warning(kinds: PersonalDataKind[], texts: WarningTexts): HTMLElement {
  const button = make('button', 'button mt-2', texts.mask);
  button.type = 'button';
  button.dataset.kind = 'secondary';
  const named = kinds.map((kind) => texts[kind]).join(texts.separator);
  const notice = make('div', 'notice -mt-3 mb-5', make('p', '', texts.found.replace('{kinds}', named)), button);
  notice.dataset.tone = 'waiting';
  return notice;
}
