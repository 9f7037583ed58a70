import { journalOf } from '@/lib/web/journal';
import { make } from '../make';
import { nearest } from '../nearest';
import { onCommitted } from '../on-committed';
import { PAGE_IN_PLACE } from '../on-shown';
import { heldIn, putBack } from './form-controls';
import { type Held, toPutBack } from './to-put-back';

const MARK = '[data-keeps-draft]';

/**
 * An unfinished demand stays in this browser until it is submitted, a visitor's in this window: the next visitor at the
 * same computer is not shown it. It never travels to the server before. `data-keeps-draft` is the name it is kept under,
 * `data-draft-of` the person, `data-names` the fields; `data-mending` says that the page came with what is mended.
 */
export function keepDrafts(): void {
  // As the page first came: an answer that took its place came with what was typed.
  const originals = new Map<string, Held>();
  const restored = new Set<string>();
  for (const { form, mark, names, key } of drafts()) {
    originals.set(key, heldOf(form, names));
    if (restore(form, mark)) restored.add(key);
  }
  const tell = () => {
    for (const { mark, key } of drafts()) if (restored.has(key)) tellRestored(mark);
  };
  tell();
  document.addEventListener(PAGE_IN_PLACE, tell);
  // At once: a window that goes away says nothing of it first.
  onCommitted((event) => {
    const form = nearest<HTMLFormElement>(event, 'form');
    if (form !== null) save(form);
  });
  document.addEventListener('click', (event) => {
    const mark = nearest(event, `${MARK} button`)?.closest<HTMLElement>(MARK);
    const form = mark?.closest('form');
    if (!mark || !form) return;
    const key = keyOf(mark);
    for (const name of namesOf(mark)) putBack(form, name, isMending(mark) ? (originals.get(key)?.[name] ?? '') : '');
    // What emptying the fields has set off has kept the empty fields.
    journal(mark).dropAll();
    restored.delete(key);
    mark.replaceChildren();
  });
}

function drafts() {
  return [...document.querySelectorAll<HTMLElement>(MARK)].flatMap((mark) => {
    const form = mark.closest('form');
    return form === null ? [] : [{ form, mark, names: namesOf(mark), key: keyOf(mark) }];
  });
}

const keyOf = ({ dataset }: HTMLElement): string => dataset.keepsDraft ?? '';
const namesOf = ({ dataset }: HTMLElement): string[] => dataset.names?.split(' ') ?? [];
const isMending = ({ dataset }: HTMLElement): boolean => dataset.mending !== undefined;
const journal = (mark: HTMLElement) => journalOf<string>(mark.dataset.draftOf ?? null, keyOf(mark));
const heldOf = (form: HTMLFormElement, names: string[]): Held =>
  Object.fromEntries(names.map((name) => [name, heldIn(form, name)]));

function restore(form: HTMLFormElement, mark: HTMLElement): boolean {
  const kept = Object.entries(journal(mark).read()).map(([name, { value }]) => [name, value] as const);
  const held = heldOf(
    form,
    kept.map(([name]) => name),
  );
  const due = toPutBack(Object.fromEntries(kept), { held, isMending: isMending(mark) });
  for (const [name, value] of due) putBack(form, name, value);
  return due.length > 0;
}

function save(form: HTMLFormElement): void {
  const mark = form.querySelector<HTMLElement>(MARK);
  // A form that an answer has replaced is kept by the one in its place.
  if (mark === null || !form.isConnected) return;
  for (const [name, value] of Object.entries(heldOf(form, namesOf(mark))))
    journal(mark).keep(name, { value, version: 0, at: Date.now() });
}

function tellRestored(mark: HTMLElement): void {
  const { restored = '', discard = '' } = mark.dataset;
  const button = make('button', 'button', discard);
  button.type = 'button';
  button.dataset.kind = 'quiet';
  const line = make('p', 'notice mb-5', restored, ' ', button);
  line.dataset.tone = 'active';
  mark.replaceChildren(line);
}
