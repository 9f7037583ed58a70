import { Facts } from '@/components/ui/facts';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { isPublic } from '@/lib/demands/rules';
import type { DemandReceipt } from '@/lib/demands/submitting/own-queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { DemandPhotos } from '../demand-photos';
import { FurtherAnswers } from './further-answers';

/** The number to keep, what happens next until when, and what was written; on paper with the name of the body. */
export async function Receipt({ receipt }: { receipt: DemandReceipt }) {
  const t = await getTranslator('demands');
  const { call, mergedInto } = receipt;
  return (
    <section className="max-w-form">
      <Facts
        facts={[
          { term: t('fields.number'), value: <strong>{receipt.number}</strong> },
          { term: t('pages.receipt.receivedAt'), value: t.dateTime(receipt.receivedAt) },
          { term: t('pages.receipt.body'), value: call.region.officeName },
          { term: t('pages.receipt.call'), value: <a href={paths.publicDemandCall(call.id)}>{call.title}</a> },
          { term: t('pages.call.contact'), value: [call.contactName, call.contactPhone].filter(Boolean).join(' ') },
        ]}
      />
      {receipt.mayCorrect && (
        <p className="no-print mt-6">
          <LinkButton
            href={paths.mendDemand(receipt.id)}
            kind={receipt.status === 'RETURNED' ? 'primary' : 'secondary'}
          >
            {t(receipt.status === 'RETURNED' ? 'pages.receipt.mend' : 'pages.receipt.correct')}
          </LinkButton>
        </p>
      )}
      {mergedInto !== null && isPublic(mergedInto.status) && (
        <p className="mt-6">
          {t('pages.receipt.merged', { number: mergedInto.number })}{' '}
          <a href={paths.publicDemand(mergedInto.id)}>{t('pages.receipt.read')}</a>
        </p>
      )}
      {isPublic(receipt.status) && (
        <p className="no-print mt-6">
          <a href={paths.publicDemand(receipt.id)}>{t('pages.receipt.read')}</a>
        </p>
      )}
      <Notice className="no-print mt-6" title={t('pages.receipt.nextTitle')}>
        {t('pages.receipt.next')} <a href={paths.findDemand()}>{t('pages.find.title')}</a>
      </Notice>
      {receipt.words !== null && <WrittenWords receipt={receipt} words={receipt.words} />}
    </section>
  );
}

type WrittenWordsProps = { receipt: DemandReceipt; words: NonNullable<DemandReceipt['words']> };

async function WrittenWords({ receipt: { category, region }, words }: WrittenWordsProps) {
  const t = await getTranslator('demands');
  const { affectedCount, further, photos, ...texts } = words;
  const prose = (text: string) => text && <span className="whitespace-pre-line">{text}</span>;
  return (
    <Section id="words" title={t('pages.receipt.words')}>
      <Facts
        facts={[
          { term: t('fields.title'), value: texts.title },
          { term: t('fields.category'), value: category.name },
          { term: t('fields.region'), value: region.name },
          { term: t('fields.problem'), value: prose(texts.problem), isProse: true },
          { term: t('fields.affected'), value: texts.affected },
          ...(affectedCount === null
            ? []
            : [{ term: t('fields.affectedCount'), value: t('pages.demand.people', { count: affectedCount }) }]),
          ...(['outcome', 'idea'] as const)
            .filter((name) => texts[name] !== '')
            .map((name) => ({ term: t(`fields.${name}`), value: prose(texts[name]), isProse: true })),
        ]}
      />
      {further.length > 0 && <FurtherAnswers answers={further} />}
      <DemandPhotos photos={photos} />
    </Section>
  );
}
