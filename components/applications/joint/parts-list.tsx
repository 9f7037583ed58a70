import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { ToldHere } from '@/components/forms/told-here';
import { Disclosure } from '@/components/ui/disclosure';
import type { PartOfApplication } from '@/lib/applications/joint/parts-of-application';
import { limits } from '@/lib/kernel/limits';
import { formatYuan } from '@/lib/kernel/money';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { PartFields } from './part-fields';
import { PartTag } from './part-tag';
import { PartWords } from './part-words';

export type PartActions = Record<'change' | 'remove' | 'remind', FormAction>;

type PartsListProps = {
  parts: readonly PartOfApplication[];
  now: Date;
  /** Whether it was handed in with them before: then it is said why one is taken out. */
  wasHandedIn: boolean;
  actions: PartActions;
};

/** Each partner with its part: what it does, how far it is with it, and what the lead may do about it. */
export async function PartsList({ parts, now, wasHandedIn, actions }: PartsListProps) {
  const t = await getTranslator('applications');
  if (parts.length === 0) return <p className="text-ink-soft">{t('joint.none')}</p>;
  return (
    <ul className="border-t border-line">
      {parts.map((part) => (
        <li key={part.id} className="stated-line">
          <p>
            <PartTag status={part.status} />
          </p>
          <div>
            <h3 className="text-body">{part.partner.name}</h3>
            <p className="max-w-text whitespace-pre-line">{part.task}</p>
            <p className="text-table">
              {t('joint.share')} <span className="figures">{formatYuan(part.shareFen)}</span>
            </p>
            <Standing part={part} now={now} />
            <NextReminder part={part} />
            {part.isBarred && (
              <p data-tone="refused" className="toned text-table">
                {t('joint.barred')}
              </p>
            )}
            <PartWords words={part.words} />
            <PartActs part={part} wasHandedIn={wasHandedIn} actions={actions} />
          </div>
        </li>
      ))}
    </ul>
  );
}

const DAY_MS = 86_400_000;

/** Who confirmed it when, or since when it waits. */
async function Standing({
  part: { status, askedAt, confirmedAt, confirmedBy, words },
  now,
}: {
  part: PartOfApplication;
  now: Date;
}) {
  const t = await getTranslator('applications');
  if (status === 'ASKED') {
    const days = Math.floor((now.getTime() - askedAt.getTime()) / DAY_MS);
    return <p className="text-table text-ink-soft">{t('joint.since', { at: t.dateTime(askedAt), days })}</p>;
  }
  if (status === 'CONFIRMED' && confirmedAt !== null)
    return (
      <p className="text-table text-ink-soft">
        {t('joint.confirmedBy', { name: confirmedBy, at: t.dateTime(confirmedAt) })}
      </p>
    );
  const said = words.findLast(({ act }) => act === 'DECLINED');
  return said === undefined ? null : <p className="max-w-text text-table whitespace-pre-line">{said.note}</p>;
}

/** Why it is not reminded now, and when it may be. */
async function NextReminder({ part: { status, mayRemind, moves, words } }: { part: PartOfApplication }) {
  const t = await getTranslator('applications');
  const last = words.at(-1);
  if (status !== 'ASKED' || mayRemind || moves.length === 0 || last === undefined) return null;
  return (
    <p className="text-table text-ink-soft">
      {last.act === 'REMINDED' ? t('joint.remindedAt', { at: t.dateTime(last.at) }) : t('joint.askedToday')}
    </p>
  );
}

type PartActsProps = Pick<PartsListProps, 'wasHandedIn' | 'actions'> & { part: PartOfApplication };

async function PartActs({ part, wasHandedIn, actions }: PartActsProps) {
  const t = await getTranslator('applications');
  const { id, version, moves, partner } = part;
  const key = (
    <>
      <input type="hidden" name="partId" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
  const question = {
    title: t('joint.removeQuestion', { partner: partner.name }),
    text: t('joint.removeText'),
    confirm: t('joint.remove'),
    cancel: t('joint.keep'),
  };
  return (
    <div className="row-acts items-start">
      {!part.mayRemind && <ToldHere action={actions.remind} id={`remind-${id}`} />}
      {part.mayRemind && (
        <Form action={actions.remind} id={`remind-${id}`}>
          <input type="hidden" name="partId" value={id} />
          <SubmitButton kind="secondary">{t('joint.remind')}</SubmitButton>
        </Form>
      )}
      {moves.includes('change') && (
        <Disclosure label={t('joint.change')} isBare>
          <Form action={actions.change} id={`change-${id}`} className="max-w-form">
            {key}
            <PartFields part={part} />
            <SubmitButton kind="secondary">{t('joint.changeSubmit')}</SubmitButton>
          </Form>
          {moves.includes('remove') && (
            <Form action={actions.remove} id={`remove-${id}`} className="mt-4">
              {key}
              {wasHandedIn && (
                <TextareaField
                  name="reason"
                  label={t('joint.removeReason')}
                  hint={t('joint.removeReasonHint')}
                  limit={limits.reason}
                  rows={2}
                  required
                />
              )}
              <ConfirmButton question={question}>{t('joint.remove')}</ConfirmButton>
            </Form>
          )}
        </Disclosure>
      )}
    </div>
  );
}
