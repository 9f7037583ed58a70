'use client';

import { useEffect, useRef, useState } from 'react';
import { orderLines, type Places, placesLines } from '@/lib/plans/announcing/places-text';
import { placesTyped } from '@/lib/plans/settings/places-typed';

type PlacesExampleProps = {
  title: string;
  none: string;
  saved: Places;
  categories: readonly { code: string; name: string }[];
};

/** What tiers and places come to together, in the announcement's words: as saved, and following what is typed. */
export function PlacesExample({ title, none, saved, categories }: PlacesExampleProps) {
  const box = useRef<HTMLDivElement>(null);
  const [places, setPlaces] = useState(saved);
  useEffect(() => {
    const form = box.current?.closest('form');
    if (!form) return;
    // A row that is taken out is gone after the press that takes it out.
    const follow = () => requestAnimationFrame(() => setPlaces(placesTyped(textsOf(form))));
    const occasions = ['input', 'click'] as const;
    for (const occasion of occasions) form.addEventListener(occasion, follow);
    return () => {
      for (const occasion of occasions) form.removeEventListener(occasion, follow);
    };
  }, []);
  const lines = [...placesLines(places, categories), ...orderLines(places)];
  return (
    <div ref={box} data-tone="closed" className="notice mb-6 max-w-form" aria-live="polite">
      <p className="notice-title">{title}</p>
      {(lines.length === 0 ? [none] : lines).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

const textsOf = (form: HTMLFormElement): [string, string][] =>
  [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
