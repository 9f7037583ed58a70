import { moverOf } from '@/components/inbox/mover-of';
import { executionText } from '@/components/rounds/execution-text';
import { Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import type { RoundCockpit } from '@/lib/cockpit/queries';
import { formatPercent } from '@/lib/kernel/money';
import { getTranslator } from '@/lib/web/messages';
import { textFor } from '@/lib/web/wording/text-for';

/** What runs once the awards are final, in its order, each with what it waits for or by when it is over. */
export async function RunningNow({ cockpit: { header, round } }: { cockpit: RoundCockpit }) {
  const [t, words] = [await getTranslator('cockpit'), await getTranslator()];
  const mover = await moverOf(header.inCharge);
  const carriedOut = await executionText(round);
  const facts = [
    { term: t('running.agreement'), value: t('running.agreementWhen', { mover }), isProse: true },
    ...round.instalments.map(({ name, basisPoints, condition }) => ({
      term: t('running.instalment', { name, share: formatPercent(basisPoints) }),
      value: t('running.instalmentWhen', { condition: textFor(words, `rounds.instalments.${condition}`) ?? '' }),
    })),
    { term: t('timeline.carryOut'), value: carriedOut },
    { term: t('running.objections'), value: t('running.objectionsOver') },
  ];
  return (
    <Section id="running" title={t('running.title')}>
      <Facts facts={facts} />
    </Section>
  );
}
