import { FileInPlace } from '@/components/files/file-in-place';
import { dueOf } from '@/components/inbox/due-of';
import { DueBy } from '@/components/ui/due-by';
import { Facts } from '@/components/ui/facts';
import type { ObjectionDetail } from '@/lib/awards/objections/objection-detail';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** What was objected, by whom as far as the reader may know it, and what was found. */
export async function ObjectionFacts({ objection, now }: { objection: ObjectionDetail; now: Date }) {
  const [t, inbox] = [await getTranslator('awards'), await getTranslator('inbox')];
  const { id, sealFile, settledAt, settledByName, dueAt, objectorKind, objectorName, contact, finding } = objection;
  const prose = (text: string) => <span className="whitespace-pre-line">{text}</span>;
  return (
    <Facts
      facts={[
        { term: t('objections.number'), value: objection.number },
        { term: t('objections.text'), value: prose(objection.text) },
        {
          term: t('objections.from'),
          value: [t(`objectorKind.${objectorKind}`), objectorName].filter(Boolean).join(' · '),
        },
        ...(objectorKind === 'ANONYMOUS' ? [] : [{ term: t('objections.contact'), value: contact }]),
        { term: t('objections.receivedAt'), value: t.dateTime(objection.receivedAt) },
        settledAt === null
          ? { term: t('objections.due'), value: <DueBy due={dueOf(inbox, dueAt, now)} /> }
          : {
              term: t('objections.settledAt'),
              value: [t.dateTime(settledAt), settledByName].filter(Boolean).join(' · '),
            },
        ...(sealFile === null
          ? []
          : [
              {
                term: t('objections.seal'),
                value: (
                  <>
                    <a href={paths.objectionSeal(id)} className="link">
                      {sealFile.name}
                    </a>
                    <FileInPlace {...sealFile} href={paths.objectionSeal(id)} />
                  </>
                ),
              },
            ]),
        ...(finding === '' ? [] : [{ term: t('objections.finding'), value: prose(finding) }]),
      ]}
    />
  );
}

/** The project it is about, as it was handed in and is to be awarded. */
export async function ObjectedProject({ objection: { application, round } }: { objection: ObjectionDetail }) {
  const [t, words] = [await getTranslator('awards'), await getTranslator('applications')];
  const { id, number, organisation, categoryName, awardedFen } = application;
  return (
    <Facts
      facts={[
        {
          term: words('overview.number'),
          value: (
            <a href={paths.officeApplication(id)} className="link">
              {number}
            </a>
          ),
        },
        {
          term: words('overview.organisation'),
          value: (
            <a href={paths.officeOrganisation(organisation.id)} className="link">
              {organisation.name}
            </a>
          ),
        },
        { term: t('objections.round'), value: round.title },
        { term: words('office.category'), value: categoryName },
        {
          term: t('objections.awarded'),
          value: awardedFen === null ? null : words('overview.yuan', { amount: formatYuan(awardedFen) }),
        },
      ]}
    />
  );
}
