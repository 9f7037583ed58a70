import { make } from '../make';
import { onShown } from '../on-shown';
import { matching, type Place } from './matching';

/** So few are quicker looked through than typed. */
const FEW = 8;

/**
 * `select[data-finds]` is chosen by typing: a name or its pinyin, each hit with what lies above it (`data-above` of the
 * option). The select stays, out of sight, and is what the form sends; without script it is the field.
 */
export function findRegions(): void {
  onShown(() => document.querySelectorAll<HTMLSelectElement>('select[data-finds]:not([data-found])').forEach(offer));
}

function offer(select: HTMLSelectElement): void {
  const places = [...select.options].filter(({ value }) => value !== '').map(placeOf);
  if (places.length <= FEW) return;
  select.dataset.found = '';
  const [input, list] = [inputFor(select), make('ul', 'found-list')];
  list.id = `${select.id}-found`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', select.labels[0]?.firstChild?.textContent ?? '');
  list.hidden = true;
  input.setAttribute('aria-controls', list.id);
  select.after(make('div', 'found', input, list));
  let shown: Place[] = [];
  let active = -1;

  const tell = () => {
    const place = places.find(({ id }) => id === select.value);
    input.value = place ? said(place) : '';
  };
  const close = () => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    active = -1;
  };
  const open = (text: string) => {
    shown = matching(places, text);
    const none = make('li', 'found-none', select.dataset.finds ?? '');
    list.replaceChildren(...(shown.length === 0 ? [none] : shown.map((place, at) => hit(place, `${list.id}-${at}`))));
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    mark(text === '' ? -1 : 0);
  };
  const mark = (at: number) => {
    active = shown.length === 0 ? -1 : at;
    [...list.children].forEach((each, place) => each.setAttribute('aria-selected', String(place === active)));
    const marked = list.children[active];
    if (active < 0 || !marked) return input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-activedescendant', marked.id);
    marked.scrollIntoView({ block: 'nearest' });
  };
  const choose = (id: string) => {
    close();
    select.value = id;
    for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
  };

  tell();
  select.addEventListener('input', tell);
  select.addEventListener('focus', () => input.focus());
  input.addEventListener('input', () => open(input.value));
  input.addEventListener('click', () => {
    input.select();
    open('');
  });
  input.addEventListener('blur', () => {
    const only = !list.hidden && input.value !== '' && shown.length === 1 ? shown[0] : undefined;
    if (only) choose(only.id);
    else if (input.value.trim() === '' && select.value !== '') choose('');
    else tell();
    close();
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) return open('');
      const step = event.key === 'ArrowDown' ? 1 : -1;
      mark((active + step + shown.length) % Math.max(1, shown.length));
    } else if (event.key === 'Enter' && !list.hidden) {
      event.preventDefault();
      const place = shown[active];
      if (place) choose(place.id);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      tell();
      close();
    }
  });
  // The caret stays where one types.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const at = [...list.children].findIndex((each) => each.contains(event.target as Node));
    const place = shown[at];
    if (place) choose(place.id);
  });
}

const placeOf = ({ value, text, dataset }: HTMLOptionElement): Place => ({
  id: value,
  name: text.trim(),
  pinyin: dataset.pinyin ?? '',
  above: dataset.above ?? '',
});

const said = ({ name, above }: Place): string => (above === '' ? name : `${name}（${above}）`);

function hit({ name, above }: Place, id: string): HTMLElement {
  const line = make('li', 'found-hit', make('span', '', name), ' ', make('span', 'text-ink-soft', above));
  line.id = id;
  line.setAttribute('role', 'option');
  return line;
}

/** Takes the select's place before the eye and the ear. */
function inputFor(select: HTMLSelectElement): HTMLInputElement {
  const input = make('input', 'input');
  Object.assign(input, { id: `${select.id}-typed`, type: 'text', autocomplete: 'off', spellcheck: false });
  for (const name of ['aria-describedby', 'aria-invalid', 'aria-required']) {
    const value = select.getAttribute(name);
    if (value !== null) input.setAttribute(name, value);
  }
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  for (const label of [...select.labels]) label.htmlFor = input.id;
  select.classList.add('sr-only');
  select.tabIndex = -1;
  select.setAttribute('aria-hidden', 'true');
  return input;
}
