import { Facts } from '@/components/ui/facts';
import { StatusTag, type Tone } from '@/components/ui/status-tag';
import type { DisciplineOf } from '@/lib/awards/discipline/cases-of-objection';
import type { DisciplineStatus } from '@/lib/db/generated/enums';
import { getTranslator } from '@/lib/web/messages';

const tones: Record<DisciplineStatus, Tone> = {
  REFERRED: 'waiting',
  OPEN: 'active',
  ANSWERED: 'closed',
  RETURNED: 'closed',
};

export async function DisciplineTag({ status }: { status: DisciplineStatus }) {
  const t = await getTranslator('discipline');
  return <StatusTag tone={tones[status]}>{t(`status.${status}`)}</StatusTag>;
}

type CaseFactsProps = { each: DisciplineOf['cases'][number] };

/** One case: who passed it on or took it up, under which number, and what came of it. */
export async function CaseFacts({ each }: CaseFactsProps) {
  const t = await getTranslator('discipline');
  const { status, caseNumber, isOwn, reason, finding, answer, startedBy, startedAt, takenBy, takenAt } = each;
  const { endedBy, endedAt } = each;
  const at = (name: string, when: Date) => [t.dateTime(when), name].filter(Boolean).join(' · ');
  const prose = (text: string) => <span className="whitespace-pre-line">{text}</span>;
  return (
    <div className="mb-4">
      <p className="mb-2">
        <DisciplineTag status={status} />
      </p>
      <Facts
        facts={[
          ...(caseNumber === '' ? [] : [{ term: t('section.caseNumber'), value: caseNumber }]),
          ...(isOwn ? [] : [{ term: t('section.referredBy'), value: at(startedBy, startedAt) }]),
          { term: t(isOwn ? 'section.ownReason' : 'section.reason'), value: prose(reason) },
          ...(takenAt === null ? [] : [{ term: t('section.takenBy'), value: at(takenBy, takenAt) }]),
          ...(finding === null ? [] : [{ term: t('section.finding'), value: t(`finding.${finding}`) }]),
          ...(answer === ''
            ? []
            : [{ term: t(status === 'RETURNED' ? 'section.returned' : 'section.answer'), value: prose(answer) }]),
          ...(endedAt === null ? [] : [{ term: t('section.endedBy'), value: at(endedBy, endedAt) }]),
        ]}
      />
    </div>
  );
}
