'use client';

import { useEffect, useRef, useState } from 'react';
import { useTranslations } from '@/components/ui/use-translations';
import { askJson } from '@/lib/web/ask-json';
import { controlIn } from './form-controls';

type Found = { id: string; title: string; regionName: string; sameRegion: boolean; href: string };

type SimilarWhileTypingProps = {
  callId: string;
  address: string;
};

const ASK_AFTER_MS = 500;
/** One word. */
const LEAST_CHARACTERS = 2;

/** Demands already published that sound alike, found while somebody writes. Without script, nothing is lost. */
export function SimilarWhileTyping({ callId, address }: SimilarWhileTypingProps) {
  const t = useTranslations('demands.alike');
  const marker = useRef<HTMLDivElement>(null);
  const [found, setFound] = useState<Found[]>([]);

  useEffect(() => {
    const form = marker.current?.closest('form');
    if (!form) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asking: AbortController | undefined;
    const ask = async () => {
      asking?.abort();
      asking = new AbortController();
      const text = ['title', 'problem']
        .map((name) => controlIn(form, name)?.value ?? '')
        .join('\n')
        .trim();
      if (text.length < LEAST_CHARACTERS) return setFound([]);
      const regionId = controlIn(form, 'regionId')?.value ?? '';
      const answer = await askJson<{ similar: Found[] }>(address, { callId, regionId, text }, asking.signal);
      if (answer !== null) setFound(answer.similar);
    };
    const wait = (event: Event) => {
      const { name } = event.target as HTMLInputElement;
      if (!['title', 'problem', 'regionId'].includes(name)) return;
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), ASK_AFTER_MS);
    };
    form.addEventListener('input', wait);
    return () => {
      clearTimeout(timer);
      asking?.abort();
      form.removeEventListener('input', wait);
    };
  }, [callId, address]);

  return (
    <div ref={marker} role="status">
      {found.length > 0 && (
        <section className="notice mb-5" data-tone="active" aria-label={t('title')}>
          <p className="notice-title">{t('title')}</p>
          <p>{t('hint')}</p>
          <ul className="mt-1">
            {found.map(({ id, title, regionName, sameRegion, href }) => (
              <li key={id} className="py-1">
                <a href={href} target="_blank" rel="noopener" className="link">
                  {title}
                </a>{' '}
                <span className="text-ink-soft">
                  {regionName}
                  {sameRegion && t('sameRegion')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
