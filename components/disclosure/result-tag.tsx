import { StatusTag } from '@/components/ui/status-tag';
import { getTranslator } from '@/lib/web/messages';

/** In publicity until a day, or final. */
export async function ResultTag({ result: { isFinal, endDay } }: { result: { isFinal: boolean; endDay: string } }) {
  const t = await getTranslator('disclosure');
  return isFinal ? (
    <StatusTag tone="passed">{t('results.final')}</StatusTag>
  ) : (
    <StatusTag tone="publicity">{t('results.publicising', { end: t.day(endDay) })}</StatusTag>
  );
}
