import { moverOf } from '@/components/inbox/mover-of';
import { executionText } from '@/components/rounds/execution-text';
import { Section } from '@/components/ui/section';
import type { RoundCockpit } from '@/lib/cockpit/queries';
import { formatPercent } from '@/lib/kernel/money';
import { getTranslator } from '@/lib/web/messages';
import { textFor } from '@/lib/web/wording/text-for';

/** What runs once the awards are final, in its order, each with what it waits for or by when it is over. */
export async function RunningNow({ cockpit: { header, round } }: { cockpit: RoundCockpit }) {
  const [t, words] = [await getTranslator('cockpit'), await getTranslator()];
  const mover = await moverOf(header);
  const carriedOut = await executionText(round);
  const rows = [
    { key: 'agreement', what: t('running.agreement'), when: t('running.agreementWhen', { mover }) },
    ...round.instalments.map(({ name, basisPoints, condition }) => ({
      key: name,
      what: t('running.instalment', { name, share: formatPercent(basisPoints) }),
      when: t('running.instalmentWhen', { condition: textFor(words, `rounds.instalments.${condition}`) ?? '' }),
    })),
    ...(carriedOut === '' ? [] : [{ key: 'carryOut', what: t('timeline.carryOut'), when: carriedOut }]),
    { key: 'objections', what: t('running.objections'), when: t('running.objectionsOver') },
  ];
  return (
    <Section id="running" title={t('running.title')}>
      <ul className="cockpit-rows">
        {rows.map(({ key, what, when }) => (
          <li key={key}>
            <div>
              <p>{what}</p>
              <p className="text-small text-ink-soft">{when}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
