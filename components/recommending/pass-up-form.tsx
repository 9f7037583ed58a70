import { ConfirmButton } from '@/components/forms/confirm-button';
import { Form } from '@/components/forms/form';
import { Section } from '@/components/ui/section';
import type { OfficeRecommendations } from '@/lib/applications/recommending/office-queries';
import { paths } from '@/lib/paths/paths';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { InsteadField } from './instead-field';

type PassUpFormProps = { part: OfficeRecommendations; action: FormAction };

/** What is in order, as it will be passed up, and how much room the quota leaves. */
export async function PassUpForm({ part, action }: PassUpFormProps) {
  const t = await getTranslator('applications');
  const { roundId, office, inCharge, quota, passed } = part;
  const ranked = part.rows.filter(({ state, rank }) => state === 'RECOMMENDING' && rank !== null);
  const count = ranked.length;
  const over = quota === null ? 0 : count - Math.max(0, quota - passed);
  const room = quota === null ? t('recommending.noQuota') : t('recommending.room', { quota, passed, count });
  if (count === 0)
    return (
      <Section id="pass-up" title={t('recommending.passUp')} note={t('recommending.rankFirst')}>
        <p>{room}</p>
      </Section>
    );
  if (over > 0)
    return (
      <Section id="pass-up" title={t('recommending.passUp')} note={room}>
        <p>
          <a href="#to-recommend" className="link">
            {t('recommending.reduceFirst', { over })}
          </a>
        </p>
      </Section>
    );
  const silent = ranked.filter(({ hasOpinion }) => !hasOpinion);
  if (silent.length > 0)
    return (
      <Section id="pass-up" title={t('recommending.passUp')} note={room}>
        <p>{t('recommending.writeFirst', { count: silent.length })}</p>
        <ul className="mt-1 list-disc pl-6">
          {silent.map(({ id, title }) => (
            <li key={id}>
              <a href={paths.recommendedApplication(roundId, office.id, id)} className="link">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </Section>
    );
  return (
    <Section id="pass-up" title={t('recommending.passUp')} note={room}>
      <Form action={action} id="pass">
        <input type="hidden" name="roundId" value={roundId} />
        <input type="hidden" name="regionId" value={office.id} />
        <ol className="mb-4 list-decimal pl-6">
          {ranked.map(({ id, title, organisationName, rank }) => (
            <li key={id} value={rank ?? undefined} className="py-1">
              <input type="hidden" name="applicationIds" value={id} />
              {title} <span className="text-ink-soft">{organisationName}</span>
            </li>
          ))}
        </ol>
        <InsteadField inCharge={inCharge} />
        <ConfirmButton
          kind="primary"
          question={{
            title: t('recommending.passUpQuestion', { count }),
            text: t('recommending.passUpText'),
            confirm: t('recommending.passUpCount', { count }),
            cancel: t('office.rejectKeep'),
          }}
        >
          {t('recommending.passUpCount', { count })}
        </ConfirmButton>
      </Form>
    </Section>
  );
}
