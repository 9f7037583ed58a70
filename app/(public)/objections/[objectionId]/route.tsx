import { publicDocument } from '@/app/(public)/public-document';
import { ObjectionStatusTag } from '@/components/awards/objections/objection-status-tag';
import { Facts } from '@/components/ui/facts';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { PrintButton } from '@/components/ui/print-button';
import { objectionReceipt } from '@/lib/awards/objections/objection-receipt';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = publicDocument({
  enter: 'anyone',
  reads: { receipt: objectionReceipt },
  title: async ({ receipt }) => ({
    title: (await getTranslator('disclosure'))('objectionReceipt.title'),
    robots: { index: false },
    body: receipt.round.region.officeName,
  }),
  async render({ receipt }) {
    const [t, awards] = [await getTranslator('disclosure'), await getTranslator('awards')];
    const {
      number,
      status,
      objectorKind,
      receivedAt,
      dueAt,
      settledAt,
      answer,
      text,
      projectTitle,
      round,
      atDiscipline,
    } = receipt;
    const isAnonymous = objectorKind === 'ANONYMOUS';
    return (
      <>
        <PageHeader
          title={t('objectionReceipt.title')}
          tag={<ObjectionStatusTag status={status} />}
          state={
            settledAt === null
              ? t(isAnonymous ? 'objectionReceipt.stateAnonymous' : 'objectionReceipt.state', { due: t.day(dueAt) })
              : t('objectionReceipt.settled', { at: t.day(settledAt) })
          }
          back={{ href: paths.result(round.id), label: t('objectionReceipt.back') }}
          action={<PrintButton label={t('objectionReceipt.print')} />}
        />
        <Facts
          facts={[
            { term: t('objectionReceipt.number'), value: number && <strong>{number}</strong> },
            { term: t('objectionReceipt.round'), value: round.title },
            { term: t('objectionReceipt.project'), value: projectTitle },
            { term: t('objectionReceipt.kind'), value: awards(`objectorKind.${objectorKind}`) },
            { term: t('objectionReceipt.receivedAt'), value: t.dateTime(receivedAt) },
            {
              term: t('objectionReceipt.due'),
              value: [t.deadline(dueAt), atDiscipline && t('objectionReceipt.atDiscipline')].filter(Boolean).join('　'),
            },
            {
              term: t('objectionReceipt.by'),
              value: [round.region.officeName, round.contactName, round.contactPhone].filter(Boolean).join(' '),
            },
            {
              term: t('objectionReceipt.text'),
              value: <span className="whitespace-pre-line">{text}</span>,
              isProse: true,
            },
            ...(answer === ''
              ? []
              : [
                  {
                    term: t('objectionReceipt.answer'),
                    value: <span className="whitespace-pre-line">{answer}</span>,
                  },
                ]),
          ]}
        />
        <Notice
          className="no-print mt-6"
          title={t(isAnonymous ? 'objectionReceipt.nextTitleAnonymous' : 'objectionReceipt.nextTitle')}
        >
          {isAnonymous ? (
            t('objectionReceipt.nextAnonymous', { due: t.day(dueAt) })
          ) : (
            <>
              {t('objectionReceipt.next')} <a href={paths.findObjection()}>{t('objectionFind.title')}</a>
            </>
          )}
        </Notice>
      </>
    );
  },
});
