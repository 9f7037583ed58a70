import { dueOf } from '@/components/inbox/due-of';
import { DueBy } from '@/components/ui/due-by';
import { Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import { StatusTag, type Tone } from '@/components/ui/status-tag';
import type { ShownObjection } from '@/lib/awards/publicity/publicity-queries';
import type { ObjectionStatus } from '@/lib/db/generated/enums';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { type ObjectionActions, ObjectionActs } from './objection-acts';

export const objectionTones: Record<ObjectionStatus, Tone> = {
  RECEIVED: 'waiting',
  INVESTIGATING: 'active',
  NOT_ACCEPTED: 'closed',
  UPHELD: 'refused',
  DISMISSED: 'closed',
};

/** What was objected, by whom (masked), until when it is due, and what can be done about it. */
export async function ObjectionList({
  objections,
  now,
  actions,
}: {
  objections: ShownObjection[];
  now: Date;
  actions?: ObjectionActions;
}) {
  const t = await getTranslator('awards');
  const open = objections.filter(({ settledAt }) => settledAt === null).length;
  return (
    <Section
      id="objections"
      title={t('objections.title')}
      note={objections.length === 0 ? t('objections.none') : t('objections.count', { count: objections.length, open })}
    >
      {objections.map((objection) => (
        <article key={objection.id} aria-labelledby={`objection-${objection.id}`} className="mb-8">
          <div className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1">
            <h3 id={`objection-${objection.id}`}>{objection.application.title}</h3>
            <StatusTag tone={objectionTones[objection.status]}>{t(`status.${objection.status}`)}</StatusTag>
          </div>
          <ObjectionFacts objection={objection} now={now} />
          {actions && <ObjectionActs objection={objection} actions={actions} />}
        </article>
      ))}
    </Section>
  );
}

async function ObjectionFacts({ objection, now }: { objection: ShownObjection; now: Date }) {
  const t = await getTranslator('awards');
  const { sealFile, settledAt, dueAt } = objection;
  const from = [t(`objectorKind.${objection.objectorKind}`), objection.objectorName].filter(Boolean).join(' · ');
  return (
    <Facts
      facts={[
        { term: t('objections.number'), value: objection.number },
        { term: t('objections.from'), value: from },
        { term: t('objections.contact'), value: objection.contact },
        { term: t('objections.receivedAt'), value: t.dateTime(objection.receivedAt) },
        settledAt === null
          ? { term: t('objections.due'), value: <DueBy due={dueOf(await getTranslator('inbox'), dueAt, now)} /> }
          : { term: t('objections.settledAt'), value: t.dateTime(settledAt) },
        ...(sealFile
          ? [{ term: t('objections.seal'), value: <a href={paths.objectionSeal(objection.id)}>{sealFile.name}</a> }]
          : []),
        { term: t('objections.text'), value: <span className="whitespace-pre-line">{objection.text}</span> },
        ...(objection.finding === ''
          ? []
          : [
              {
                term: t('objections.finding'),
                value: <span className="whitespace-pre-line">{objection.finding}</span>,
              },
            ]),
      ]}
    />
  );
}
