import { dueOf } from '@/components/inbox/due-of';
import { DueBy } from '@/components/ui/due-by';
import { Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import type { publicDemandCall } from '@/lib/demands/calls/call-queries';
import { getTranslator } from '@/lib/web/messages';
import { HowToTell } from './how-to-tell';

export type PublicDemandCall = Awaited<ReturnType<typeof publicDemandCall>>;

type CallFactsProps = {
  call: Omit<PublicDemandCall, 'demands' | 'region'> & { region: { name: string } };
  now: Date;
};

/** Window, guidance, categories, and how a need is told. */
export async function CallFacts({ call, now }: CallFactsProps) {
  const t = await getTranslator('demands');
  const { opensAt, closesAt, phase } = call;
  const closing =
    closesAt &&
    (phase === 'open' ? <DueBy due={dueOf(await getTranslator('inbox'), closesAt, now)} /> : t.deadline(closesAt));
  const further = call.questions.flatMap(({ fields }) => fields.map(({ label }) => label)).join(t('pages.separator'));
  const groups = [...Map.groupBy(call.categories, ({ group }) => group)];
  return (
    <>
      {call.guidance !== '' && <p className="reading mb-6 max-w-text whitespace-pre-line">{call.guidance}</p>}
      <Facts
        facts={[
          { term: t('pages.call.opens'), value: opensAt && t.dateTime(opensAt) },
          { term: t('pages.call.closes'), value: closing },
          { term: t('pages.call.region'), value: call.region.name },
          {
            term: t('pages.call.sources'),
            value: call.sources
              .map((source) => (source === 'ORGANISATION' ? t('pages.call.asOrganisation') : t(`sources.${source}`)))
              .join(t('pages.separator')),
          },
          { term: t('pages.call.verifyDays'), value: t('pages.call.verifyDaysValue', { days: call.verifyDays }) },
          ...(further === '' ? [] : [{ term: t('pages.call.further'), value: further }]),
          { term: t('pages.call.contact'), value: [call.contactName, call.contactPhone].filter(Boolean).join(' ') },
        ]}
      />
      <div className="side-by-side">
        <Section title={t('pages.call.categories')}>
          <dl className="max-w-text">
            {groups.map(([group, categories]) => (
              <div key={group} className="border-b border-line py-2">
                {group !== '' && <dt className="text-ink-soft">{group}</dt>}
                <dd>{categories.map(({ code, name }) => `${code} ${name}`).join(t('pages.separator'))}</dd>
              </div>
            ))}
          </dl>
        </Section>
        <HowToTell verifyDays={call.verifyDays} />
      </div>
    </>
  );
}
