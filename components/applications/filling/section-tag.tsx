'use client';

import { use } from 'react';
import { StatusTag } from '@/components/ui/status-tag';
import { useTranslations } from '@/components/ui/use-translations';
import { LiveStatesContext } from './live-states';
import { sectionTones } from './section-tones';

/** How far a section is, as it was saved last. */
export function SectionTag({ sectionKey }: { sectionKey: string }) {
  const t = useTranslations('applications.rail');
  const section = use(LiveStatesContext).find(({ key }) => key === sectionKey);
  if (section === undefined) return null;
  const { state, problems } = section;
  return <StatusTag tone={sectionTones[state]}>{t(state, { count: problems })}</StatusTag>;
}
