import { deskDocument } from '@/app/desk-document';
import { ApplicationStatusTag } from '@/components/applications/application-status-tag';
import { GateList } from '@/components/applications/gate-list';
import { ConfirmPart, PartAnswer } from '@/components/applications/joint/part-answer';
import { PartTag } from '@/components/applications/joint/part-tag';
import { PartWords } from '@/components/applications/joint/part-words';
import { checkSum } from '@/components/ui/check-sum';
import { Disclosure } from '@/components/ui/disclosure';
import { Facts } from '@/components/ui/facts';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { type PartOfMine, partOfMine } from '@/lib/applications/joint/part-of-mine';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { getTranslator, type Translate } from '@/lib/web/messages';
import { confirmPartAction, declinePartAction } from './actions';

/** What one's own organisation is asked to do in an application that another leads. */
export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { confirmPartAction, declinePartAction },
  reads: { read: partOfMine },
  title: async () => (await getTranslator('applications'))('joint.part.title'),
  async render({ read }) {
    const t = await getTranslator('applications');
    const { part, organisation, project, agreement, gates, words } = read;
    const yuan = (fen: bigint): string => t('joint.yuan', { amount: formatYuan(fen) });
    return (
      <>
        <PageHeader
          title={project.title === '' ? t('joint.part.title') : t('joint.part.of', { title: project.title })}
          state={stateOf(t, read)}
          tag={<PartTag status={part.status} />}
          action={<ConfirmPart read={read} action={confirmPartAction} />}
          back={{ href: paths.myApplications(), label: t('joint.part.back') }}
        />
        <Section id="own" title={t('joint.part.own')}>
          <Facts
            facts={[
              { term: t('joint.partner'), value: organisation.name },
              { term: t('joint.share'), value: formatYuan(part.shareFen) },
              { term: t('joint.task'), value: <span className="whitespace-pre-line">{part.task}</span>, isProse: true },
            ]}
          />
          {part.contentHash !== null && (
            <Disclosure label={t('joint.part.hash')} isBare>
              <p className="figures font-mono break-all text-small">{checkSum(part.contentHash)}</p>
            </Disclosure>
          )}
          <PartAnswer read={read} action={declinePartAction} />
          <div className="mt-4">
            <PartWords words={words} />
          </div>
        </Section>
        <Section id="project" title={t('joint.part.project')}>
          <Facts
            facts={[
              { term: t('receipt.projectTitle'), value: project.title || t('joint.part.noTitle') },
              { term: t('joint.lead'), value: project.lead },
              {
                term: t('overview.round'),
                value: (
                  <a href={paths.publishedRound(project.round.id)} className="link">
                    {project.round.title}
                  </a>
                ),
              },
              { term: t('joint.mine.application'), value: <ApplicationStatusTag status={project.status} /> },
              ...(project.number === null ? [] : [{ term: t('overview.number'), value: project.number }]),
              ...(project.receivedAt === null
                ? []
                : [{ term: t('overview.receivedAt'), value: t.dateTime(project.receivedAt) }]),
              {
                term: t('joint.part.requested'),
                value: project.totalFen === 0n ? t('joint.part.unknown') : yuan(project.requestedFen),
              },
              {
                term: t('joint.part.total'),
                value: project.totalFen === 0n ? t('joint.part.unknown') : yuan(project.totalFen),
              },
              {
                term: t('joint.agreement'),
                value:
                  agreement.length === 0 ? (
                    t('joint.part.noAgreement')
                  ) : (
                    <ul>
                      {agreement.map(({ id, name }) => (
                        <li key={id}>
                          <a href={`/api/files/${id}`} className="link break-all">
                            {name}
                          </a>
                        </li>
                      ))}
                    </ul>
                  ),
              },
            ]}
          />
        </Section>
        {gates.length > 0 && (
          <Section id="gates" title={t('joint.part.gates')} note={t('joint.part.gatesNote')}>
            <GateList organisation={organisation} results={gates} />
          </Section>
        )}
      </>
    );
  },
});

/** Where the part stands, in a sentence. */
function stateOf(t: Translate<'applications'>, { part, words, project: { until } }: PartOfMine): string {
  const { status, isOpen, confirmedAt, confirmedBy } = part;
  if (status === 'ASKED')
    return isOpen && until !== null
      ? t('joint.part.stateASKED', { until: t.deadline(until) })
      : t('joint.part.stateASKEDOver');
  if (status === 'CONFIRMED' && confirmedAt !== null)
    return t('joint.part.stateCONFIRMED', { name: confirmedBy, at: t.dateTime(confirmedAt) });
  return t('joint.part.stateDECLINED', { reason: words.findLast(({ act }) => act === 'DECLINED')?.note ?? '' });
}
