import { StatusTag } from '@/components/ui/status-tag';
import type { EligibilityResult } from '@/lib/applications/gates/eligibility';
import { isNotAsked } from '@/lib/applications/gates/gate';
import type { Translate } from '@/lib/web/messages';

/** Whether a gate is open, in a word and a colour. */
export function GateTag({
  result: { kind, met, curable, because },
  t,
}: {
  result: EligibilityResult;
  t: Translate<'applications'>;
}) {
  if (isNotAsked({ because })) return <StatusTag tone="closed">{t('eligibility.notAsked')}</StatusTag>;
  if (met) return <StatusTag tone="passed">{t('eligibility.met')}</StatusTag>;
  if (kind === 'declared' || kind === 'activeInRegion')
    return <StatusTag tone="waiting">{t('eligibility.declare')}</StatusTag>;
  return curable ? (
    <StatusTag tone="waiting">{t('eligibility.curable')}</StatusTag>
  ) : (
    <StatusTag tone="refused">{t('eligibility.unmet')}</StatusTag>
  );
}
