import { RadioField } from '@/components/forms/choice-fields';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextareaField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import type { FreePlaces } from '@/lib/awards/ending/free-places';
import type { PublicisedAward } from '@/lib/awards/publicity/publicised-awards';
import { limits } from '@/lib/kernel/limits';
import { formatYuan } from '@/lib/kernel/money';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type PlacesSectionProps = {
  roundId: string;
  /** Of the notice. */
  version: number;
  standing: PublicisedAward[];
  places: FreePlaces;
  /** Counties pay a part of its awards, though not of a reserve that moves up. */
  isCoFunded: boolean;
  actions: { cancel: FormAction; moveUp: FormAction };
};

/** What the office does about a list that was publicised: takes an award back, and moves a reserve up where a place is free. */
export async function PlacesSection({ roundId, version, standing, places, isCoFunded, actions }: PlacesSectionProps) {
  const t = await getTranslator('awards');
  return (
    <Section
      id="places"
      title={t('places.title')}
      note={t('places.state', { free: places.free.length, reserves: places.reserves.length })}
      className="no-print"
    >
      {places.free.length > 0 && places.reserves.length > 0 && (
        <MoveUp roundId={roundId} version={version} places={places} isCoFunded={isCoFunded} action={actions.moveUp} />
      )}
      {standing.length > 0 && (
        <Disclosure label={t('places.cancelTitle')}>
          <p className="mb-3 max-w-text text-ink-soft">{t('places.cancelHint')}</p>
          <ul>
            {standing.map((award) => (
              <li key={award.applicationId} className="-mb-px">
                <Cancel award={award} action={actions.cancel} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}

async function Cancel({ award, action }: { award: PublicisedAward; action: FormAction }) {
  const t = await getTranslator('awards');
  const question = {
    title: t('places.cancelAsk', { title: award.title }),
    text: t('places.cancelText'),
    confirm: t('places.cancelSubmit'),
    cancel: t('barred.cancelBack'),
  };
  return (
    <Disclosure label={`${award.title} · ${award.organisationName}`}>
      <Form action={action} id={`end-${award.applicationId}`}>
        <input type="hidden" name="applicationId" value={award.applicationId} />
        <input type="hidden" name="version" value={award.version} />
        <TextareaField
          name="finding"
          label={t('barred.finding')}
          hint={t('places.findingHint')}
          limit={limits.opinion}
          rows={3}
          required
        />
        <ConfirmButton question={question}>{t('places.cancelSubmit')}</ConfirmButton>
      </Form>
    </Disclosure>
  );
}

type MoveUpProps = Pick<PlacesSectionProps, 'roundId' | 'version' | 'places' | 'isCoFunded'> & { action: FormAction };

async function MoveUp({ roundId, version, places: { free, reserves }, isCoFunded, action }: MoveUpProps) {
  const t = await getTranslator('awards');
  const question = {
    title: t('places.moveUpAsk'),
    text: t('places.moveUpText'),
    confirm: t('places.moveUp'),
    cancel: t('barred.cancelBack'),
  };
  const isRecommended = reserves.every(({ recommendedFen }) => recommendedFen !== null);
  return (
    <div className="mb-4">
      <Disclosure label={t('places.moveUpTitle')}>
        {isCoFunded && <p className="mb-3 max-w-text text-ink-soft">{t('places.cityPays')}</p>}
        <Form action={action} id="move-up">
          <input type="hidden" name="roundId" value={roundId} />
          <input type="hidden" name="version" value={version} />
          <RadioField
            name="inPlaceOfId"
            label={t('places.free')}
            options={free.map(({ id, title, organisationName, status, decision }) => ({
              value: id,
              label: `${title} · ${organisationName}`,
              hint: t('places.freeHint', { status, amount: formatYuan(decision?.amountFen ?? 0n) }),
            }))}
            defaultValue={free[0]?.id}
            required
          />
          <RadioField
            name="applicationId"
            label={t('places.reserves')}
            hint={t('places.reservesHint')}
            options={reserves.map(({ id, title, organisationName, rank, mostFen, recommendedFen }) => ({
              value: id,
              label: `${title} · ${organisationName}`,
              hint:
                recommendedFen === null
                  ? t('places.reserveHint', { rank: rank ?? '—', most: formatYuan(mostFen) })
                  : t('places.reserveOffered', {
                      rank: rank ?? '—',
                      sum: formatYuan(recommendedFen),
                      most: formatYuan(mostFen),
                    }),
            }))}
            defaultValue={reserves[0]?.id}
            required
          />
          <TextField
            name="amountFen"
            label={t('places.amount')}
            inputMode="decimal"
            {...(isRecommended ? { hint: t('places.amountHint') } : { required: true })}
          />
          <TextareaField
            name="reason"
            label={t('places.reason')}
            hint={t('places.reasonHint')}
            limit={limits.opinion}
            required
          />
          <ConfirmButton kind="primary" question={question}>
            {t('places.moveUp')}
          </ConfirmButton>
        </Form>
      </Disclosure>
    </div>
  );
}
