import type { FormState } from '@/lib/web/form-state';
import { journalOf } from '@/lib/web/journal';

type Values = FormState['values'];

/** Who is told to load a page anew does it at once; what lies longer is not theirs to find. */
const KEPT_MS = 30 * 60_000;
const KEY = 'values';

/** What stood in a form that could not be sent, for the same form in this window once its page is loaded anew. */
export function keepForm(form: HTMLFormElement, data: FormData): void {
  journal(form.id).keep(KEY, { value: keptOf(form, data), version: 0, at: Date.now() });
}

/** Takes out what was kept, once; null where nothing was, or too long ago. */
export function takeKeptForm(id: string, now = Date.now()): Values | null {
  const kept = journal(id).read(now)[KEY];
  journal(id).dropAll();
  return kept === undefined || now - kept.at > KEPT_MS ? null : kept.value;
}

/** Text only, and no password. */
function keptOf(form: HTMLFormElement, data: FormData): Values {
  const secret = new Set([...form.querySelectorAll<HTMLInputElement>('[type=password]')].map(({ name }) => name));
  const names = [...new Set(data.keys())].filter((name) => !name.startsWith('$') && !secret.has(name));
  return Object.fromEntries(
    names.flatMap((name) => {
      const texts = data.getAll(name).filter((value) => typeof value === 'string');
      const [first] = texts;
      return first === undefined ? [] : [[name, texts.length === 1 ? first : texts]];
    }),
  );
}

const journal = (id: string) => journalOf<Values>(null, `form${location.pathname}${location.search}#${id}`);
