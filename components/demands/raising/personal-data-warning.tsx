'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useTranslations } from '@/components/ui/use-translations';
import { maskPersonalData, type PersonalDataKind, personalDataIn } from '@/lib/demands/submitting/personal-data';
import { controlIn, writeInto } from './form-controls';

type PersonalDataWarningProps = {
  name: string;
  /** What is written here will be read by everybody. */
  isPublished?: boolean;
};

/** Warns under a free text while a telephone or ID number stands in it, and hides it by one press. */
export function PersonalDataWarning({ name, isPublished = true }: PersonalDataWarningProps) {
  const t = useTranslations('demands.personalData');
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
          <p>
            {t(isPublished ? 'found' : 'foundUnpublished', {
              kinds: kinds.map((kind) => t(kind)).join(t('separator')),
            })}
          </p>
          <Button className="mt-2" onClick={mask}>
            {t('mask')}
          </Button>
        </div>
      )}
    </div>
  );
}
