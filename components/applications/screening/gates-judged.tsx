import { GateTag } from '@/components/applications/gate-tag';
import { gateWords } from '@/components/applications/gate-words';
import { Section } from '@/components/ui/section';
import type { EligibilityResult } from '@/lib/applications/gates/eligibility';
import type { GatesOnRecord } from '@/lib/applications/gates/gates-on-record';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** For the screening officer: each gate as it stands now, what is shut first; and as it was judged at the submission, where that differs. */
export async function GatesJudged({ gates, organisationId }: { gates: GatesOnRecord; organisationId: string }) {
  const t = await getTranslator('applications');
  const before = new Map(gates.atSubmission.map((result) => [result.key, result]));
  const [shut, open] = [gates.now.filter(({ met }) => !met), gates.now.filter(({ met }) => met)];
  // What only the organisation itself says is read, not folded away.
  const isToRead = ({ key, because }: EligibilityResult): boolean =>
    because === 'told' || before.get(key)?.met !== true;
  const [toRead, steady] = [open.filter(isToRead), open.filter((result) => !isToRead(result))];
  return (
    <Section
      id="gates-title"
      title={t('eligibility.office.title')}
      note={t('eligibility.office.judged', { count: gates.now.length, shut: shut.length })}
      tools={
        <a href={`${paths.officeOrganisation(organisationId)}#standings-title`} className="link text-table">
          {t('eligibility.office.toOrganisation')}
        </a>
      }
    >
      <Rows results={[...shut, ...toRead]} before={before} />
      {steady.length > 0 && (
        <details className="fold">
          <summary>
            <span>{t('eligibility.office.steady', { count: steady.length })}</span>
          </summary>
          <Rows results={steady} before={before} />
        </details>
      )}
    </Section>
  );
}

type RowsProps = { results: readonly EligibilityResult[]; before: ReadonlyMap<string, EligibilityResult> };

async function Rows({ results, before }: RowsProps) {
  const [t, words] = [await getTranslator('applications'), await getTranslator('organisations')];
  if (results.length === 0) return null;
  return (
    <ul className="gates">
      {results.map((result) => {
        const [{ rule, because }, then] = [gateWords(result, t, words), before.get(result.key)];
        return (
          <li key={result.key}>
            <div>
              <GateTag result={result} t={t} />
            </div>
            <div>
              <p className={result.met ? '' : 'font-medium'}>{rule}</p>
              <p className="text-table text-ink-soft">{because}</p>
              {then?.met !== result.met && (
                <p className="text-table">
                  {t('eligibility.office.atSubmission')}
                  {then === undefined ? t('eligibility.office.notKept') : <GateTag result={then} t={t} />}
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
