import { getTranslator } from '@/lib/web/messages';

/** Stands where something personal stood whose time of keeping is over. */
export async function Erased({ at }: { at: Date }) {
  const t = await getTranslator('ui');
  return <span className="text-ink-soft">{t('erased', { day: t.day(at) })}</span>;
}
