import { nameOfLine } from '@/components/organisations/passport/stated-line';
import { Notice } from '@/components/ui/notice';
import type { PapersFor } from '@/lib/applications/papers/papers-for';
import type { PassportLine } from '@/lib/organisations/passport/lines';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type PapersAtRiskProps = Pick<PapersFor, 'atRisk' | 'begins'> & { organisationId: string };

/** What the round asks for and what is stale, or expires before its projects begin, with who mends it. */
export async function PapersAtRisk({ atRisk, begins, organisationId }: PapersAtRiskProps) {
  const [t, words] = [await getTranslator('applications.papers'), await getTranslator('organisations.passport')];
  if (atRisk.length === 0) return null;
  const sentence = async (line: PassportLine): Promise<string> => {
    const said = { fact: await nameOfLine(line), mender: words(`menders.${line.mends}`) };
    if (line.until === null || line.freshness === 'old') return t('old', said);
    const day = t.day(line.until);
    if (line.freshness === 'expired') return t('expired', { ...said, day });
    return begins !== null && line.until < begins
      ? t('before', { ...said, day, begins: t.day(begins) })
      : t('soon', { ...said, day });
  };
  return (
    <Notice tone="waiting" title={t('riskTitle')} className="mb-6">
      <ul>
        {
          await Promise.all(
            atRisk.map(async (line) => <li key={line.fact?.factId ?? line.kind}>{await sentence(line)}</li>),
          )
        }
      </ul>
      <p>
        <a href={paths.myOrganisation(organisationId, 'passport')}>{t('toPassport')}</a>
      </p>
    </Notice>
  );
}
