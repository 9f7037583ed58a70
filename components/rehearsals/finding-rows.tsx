import { gateWords } from '@/components/applications/gate-words';
import { StatusTag } from '@/components/ui/status-tag';
import { paths } from '@/lib/paths/paths';
import type { Finding } from '@/lib/rehearsals/finding';
import type { SettingsPart } from '@/lib/rounds/settings/settings-parts';
import { getTranslator } from '@/lib/web/messages';
import { filledText } from '@/lib/web/wording/text-for';

type FindingRowsProps = {
  findings: Finding[];
  /** Where a setting is mended; null where it cannot be, by this person or any more. */
  placeOf: (mend: SettingToMend) => string | null;
};

type SettingToMend = { part: SettingsPart; field?: string };

/** Everything a rehearsal found, one row each: how grave, what, and where it is mended. */
export async function FindingRows({ findings, placeOf }: FindingRowsProps) {
  const t = await getTranslator('rehearsals');
  const [applications, organisations] = [await getTranslator('applications'), await getTranslator('organisations')];
  const sentence = ({ code, values = {}, what, gate }: Finding): string =>
    filledText(t, `findings.${code}`, {
      ...values,
      ...(what === undefined ? {} : { what: filledText(t, `dates.${what}`, values) }),
      ...(gate === undefined ? {} : { gate: gateWords(gate, applications, organisations).rule }),
    });
  const hrefOf = ({ part, ...place }: NonNullable<Finding['mend']>): string | null =>
    part === 'experts' ? paths.officeExperts() : placeOf({ part, ...place });
  const hrefs = findings.map(({ mend, mark }) => (mend === undefined || mark === 'passed' ? null : hrefOf(mend)));
  return (
    <ul aria-label={t('findingsLabel')} className="border-t border-line-strong">
      {findings.map((finding, index) => (
        <li
          key={`${finding.code}-${index}`}
          className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-1 border-b border-line py-2.5 desk:grid-cols-[7rem_5rem_minmax(0,1fr)_auto]"
        >
          <span>
            <StatusTag tone={finding.mark}>{t(`marks.${finding.mark}`)}</StatusTag>
          </span>
          <span className="text-table text-ink-soft">{t(`topics.${finding.topic}`)}</span>
          <span className="col-span-2 max-w-text desk:col-span-1">{sentence(finding)}</span>
          {hrefs[index] && (
            <a href={hrefs[index]} className="link col-span-2 text-table desk:col-span-1">
              {t(finding.mend?.part === 'experts' ? 'toExperts' : 'mend')}
              <span className="sr-only">{t('mendOf', { place: index + 1 })}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
