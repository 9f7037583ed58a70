import { checkSum } from '@/components/ui/check-sum';
import { Erased } from '@/components/ui/erased';
import { Facts } from '@/components/ui/facts';
import { stands } from '@/lib/applications/joint/lifecycle';
import type { OfficeApplication } from '@/lib/applications/office-queries';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

export async function OfficeFacts({
  detail: { application, categoryName, placeNames, submitterName },
}: {
  detail: OfficeApplication;
}) {
  const [t, topics] = [await getTranslator('applications'), await getTranslator('topics')];
  const { number, organisation, topic, requestedFen, ownFen, totalFen, receivedAt, contentHash, contactsErasedAt } =
    application;
  const jointParts = application.jointParts.filter(stands);
  const yuan = (fen: bigint): string => t('overview.yuan', { amount: formatYuan(fen) });
  return (
    <>
      <Facts
        facts={[
          { term: t('overview.number'), value: number },
          {
            term: t('overview.organisation'),
            value: (
              <a href={paths.officeOrganisation(organisation.id)} className="link">
                {organisation.name}
              </a>
            ),
          },
          ...(jointParts.length === 0
            ? []
            : [
                {
                  term: t('joint.partners'),
                  value: (
                    <ul>
                      {jointParts.map(({ organisation: partner }) => (
                        <li key={partner.id}>
                          <a href={paths.officeOrganisation(partner.id)} className="link">
                            {partner.name}
                          </a>
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]),
          ...(topic === null ? [] : [{ term: topics('topic'), value: topics('name', topic) }]),
          { term: t('office.category'), value: categoryName },
          { term: t('office.region'), value: placeNames },
          { term: t('overview.amount'), value: yuan(requestedFen) },
          { term: t('overview.own'), value: yuan(ownFen) },
          { term: t('overview.total'), value: yuan(totalFen) },
          { term: t('overview.receivedAt'), value: receivedAt === null ? null : t.dateTime(receivedAt) },
          { term: t('office.submitter'), value: submitterName },
          ...(contactsErasedAt ? [{ term: t('overview.contacts'), value: <Erased at={contactsErasedAt} /> }] : []),
        ]}
      />
      <details className="fold">
        <summary>
          <h2>{t('receipt.hash')}</h2>
          <span>{t('receipt.hashHint')}</span>
        </summary>
        <p className="figures break-all pb-3 font-mono">{checkSum(contentHash)}</p>
      </details>
    </>
  );
}
