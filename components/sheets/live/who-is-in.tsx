'use client';

import { use } from 'react';
import { useTranslations } from '@/components/ui/use-translations';
import { TogetherContext } from './together';

/** Who else fills in a part just now, beside its name. */
export function WhoIsIn({ place }: { place: string }) {
  const [t, names] = [useTranslations('sheets.together'), useNamesIn(place)];
  return names === '' ? null : <span className="block text-small text-ink-soft">{t('inSection', { names })}</span>;
}

/** The same above the part itself. The place is kept while nobody is there, so that nothing moves under the hand. */
export function WhoIsHere({ place }: { place: string }) {
  const [t, names] = [useTranslations('sheets.together'), useNamesIn(place)];
  return (
    <p role="status" className="-mt-5 min-h-5 text-small text-ink-soft">
      {names === '' ? '' : t('here', { names })}
    </p>
  );
}

function useNamesIn(place: string): string {
  const { others } = use(TogetherContext);
  return others
    .filter((other) => other.place === place)
    .map(({ name }) => name)
    .join('、');
}
