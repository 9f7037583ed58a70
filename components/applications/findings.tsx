import type { Finding } from '@/lib/applications/screening/to-mend';
import { getTranslator } from '@/lib/web/messages';

/** What an officer found at one place: each check that is not met by its words and its outcome, what the officer wrote as it was written. */
export async function Findings({ of: findings }: { of: readonly Finding[] }) {
  const t = await getTranslator('applications');
  return findings.map(({ what, isCheck }) => (
    <p key={what} className="whitespace-pre-line">
      {t(isCheck ? 'overview.notMet' : 'overview.opinion', { what })}
    </p>
  ));
}
