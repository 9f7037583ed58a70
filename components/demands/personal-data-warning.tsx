'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { maskPersonalData, type PersonalDataKind, personalDataIn } from '@/lib/demands/submitting/personal-data';
import { controlIn, writeInto } from './form-controls';

export type PersonalDataWords = {
  /** Holds `#` where the kinds go. */
  found: string;
  mask: string;
  separator: string;
  kinds: Record<PersonalDataKind, string>;
};

/** Warns under a free text while a telephone or ID number stands in it, and hides it by one press. */
export function PersonalDataWarning({ name, words }: { name: string; words: PersonalDataWords }) {
  const marker = useRef<HTMLDivElement>(null);
  const [kinds, setKinds] = useState<PersonalDataKind[]>([]);
  const ownControl = () => controlIn(marker.current?.closest('form'), name);

  useEffect(() => {
    const control = controlIn(marker.current?.closest('form'), name);
    if (!control) return;
    const read = () => setKinds([...new Set(personalDataIn(control.value).map(({ kind }) => kind))]);
    read();
    control.addEventListener('input', read);
    return () => control.removeEventListener('input', read);
  }, [name]);

  const mask = () => {
    const control = ownControl();
    if (!control) return;
    writeInto(control, maskPersonalData(control.value));
    control.focus();
  };

  return (
    <div ref={marker} role="status" data-warns={name}>
      {kinds.length > 0 && (
        <div className="notice -mt-3 mb-5" data-tone="waiting">
          <p>{words.found.replace('#', kinds.map((kind) => words.kinds[kind]).join(words.separator))}</p>
          <Button className="mt-2" onClick={mask}>
            {words.mask}
          </Button>
        </div>
      )}
    </div>
  );
}
