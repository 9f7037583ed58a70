import type { Remark } from '@/components/forms/runtime/answer-field';
import type { Finding } from '@/lib/applications/screening/to-mend';
import { getTranslator, type Translate } from '@/lib/web/messages';

/** What an officer found at one place: each check that is not met by its words and its outcome, what the officer wrote as it was written. */
export async function Findings({ of: findings }: { of: readonly Finding[] }) {
  const t = await getTranslator('applications');
  return findings.map((finding) => (
    <p key={finding.what} className="whitespace-pre-line">
      {findingText(t, finding)}
    </p>
  ));
}

/** By field, what was found at it, and a word where it says something else since. */
export function remarksOf(
  t: Translate<'applications'>,
  asked: readonly (Finding & { field: string | null; isUnchanged: boolean })[],
): Record<string, Remark[]> {
  const remarks: Record<string, Remark[]> = {};
  for (const { field, isUnchanged, ...finding } of asked)
    if (field !== null)
      (remarks[field] ??= []).push({
        text: findingText(t, finding),
        mended: isUnchanged ? null : t('overview.fieldMended'),
      });
  return remarks;
}

const findingText = (t: Translate<'applications'>, { what, isCheck }: Finding): string =>
  t(isCheck ? 'overview.notMet' : 'overview.opinion', { what });
