'use client';

import { useTranslations } from '@/components/ui/use-translations';
import { useAutosave } from './autosave-context';

/** Where the field stands at which a rule is told, by the field's key. */
export type PlacesElsewhere = Readonly<Record<string, { href: string; text: string }>>;

/** Rules that what is typed here breaks and that are told at a field of another section, with the way there. */
export function RulesElsewhere({ places, title }: { places: PlacesElsewhere; title: string }) {
  const { live } = useAutosave();
  const t = useTranslations('forms.runtime');
  const fields = Object.keys(places);
  if (live === null || fields.length === 0) return null;
  const broken = fields.flatMap((field) => [
    ...(live.broken[field] ?? []).map((message) => ({ field, message })),
    ...(live.advice[field] ?? []).map((message) => ({ field, message: t('advice', { message }) })),
  ]);
  return (
    <div aria-live="polite">
      {broken.length > 0 && (
        <div data-tone="waiting" className="notice mb-5">
          <p className="notice-title">{title}</p>
          <ul>
            {broken.map(({ field, message }) => (
              <li key={`${field} ${message}`}>
                {message} <a href={places[field]?.href}>{places[field]?.text}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
