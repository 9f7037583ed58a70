import { Erased } from '@/components/ui/erased';
import { Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import type { DemandDetail } from '@/lib/demands/queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { DemandPhotos } from './demand-photos';
import { FurtherAnswers } from './raising/further-answers';

/** Whose demand it is, as far as the reader may know, and what it belongs to. */
export async function OfficeDemandFacts({ demand }: { demand: DemandDetail }) {
  const t = await getTranslator('demands');
  const { submitter, phoneShownInFull, contactErasedAt } = demand;
  const erased = contactErasedAt && <Erased at={contactErasedAt} />;
  const phone =
    phoneShownInFull && submitter.phone !== '' ? (
      <a href={`tel:${submitter.phone}`}>{submitter.phone}</a>
    ) : (
      submitter.phone
    );
  return (
    <Facts
      facts={[
        { term: t('fields.number'), value: demand.number },
        {
          term: t('pages.demand.call'),
          value: <a href={paths.officeDemandCall(demand.call.id)}>{demand.call.title}</a>,
        },
        { term: t('fields.category'), value: demand.category.name },
        { term: t('fields.region'), value: demand.region.name },
        {
          term: t('fields.source'),
          value: t('pages.demand.source', {
            source: t(`sources.${demand.source}`),
            kind: demand.sourceKind,
            hasKind: demand.sourceKind === '' ? 'no' : 'yes',
          }),
        },
        { term: t('fields.affected'), value: demand.affected },
        {
          term: t('fields.affectedCount'),
          value: demand.affectedCount === null ? null : t('pages.demand.people', { count: demand.affectedCount }),
        },
        { term: t('pages.receipt.receivedAt'), value: t.dateTime(demand.receivedAt) },
        { term: t('fields.submitterName'), value: (submitter.organisation?.name ?? submitter.name) || erased },
        { term: t('fields.phone'), value: erased ?? phone },
      ]}
    />
  );
}

/** A demand in the words in which it was told, with what was photographed. */
export async function DemandAsTold({ demand }: { demand: DemandDetail }) {
  const t = await getTranslator('demands');
  return (
    <Section id="told" title={t('pages.demand.told')}>
      <dl className="max-w-text">
        {(['problem', 'outcome', 'idea'] as const).map((name) => (
          <div key={name} className="mb-4">
            <dt className="text-ink-soft">{t(`fields.${name}`)}</dt>
            <dd className="reading">
              {demand[name] === '' ? '—' : <span className="whitespace-pre-line">{demand[name]}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {demand.further.length > 0 && <FurtherAnswers answers={demand.further} />}
      <DemandPhotos photos={demand.photos} />
    </Section>
  );
}
