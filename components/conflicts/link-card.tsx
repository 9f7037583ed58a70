import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import type { ShownLink } from '@/lib/experts/links/links-of-round';
import { limits } from '@/lib/kernel/limits';
import { paths } from '@/lib/paths/paths';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { PathInWords } from './path-in-words';

type CardProps = { link: ShownLink; actions: Record<'confirm' | 'dismiss', FormAction> };

/** Between whom a link was found, by which paths, what was said of it, and what may be. */
export async function LinkCard({ link, actions }: CardProps) {
  const t = await getTranslator('conflicts');
  const { id, status, strength, expert, organisation, evidence, reason, decidedAt, decidedBy } = link;
  return (
    <section id={`link-${id}`} aria-labelledby={`link-title-${id}`} className="border-t border-line py-4">
      <h3 id={`link-title-${id}`} className="mb-1 flex flex-wrap items-baseline gap-x-3">
        <a href={paths.officeExpert(expert.id)}>
          {t('page.pair', { expert: expert.person.name, organisation: organisation.name })}
        </a>
        <span className="text-table font-normal text-ink-soft">
          {t(`page.strengths.${strengthWord(strength)}`, { strength })}
        </span>
      </h3>
      <ul className="mb-2 text-table">
        {evidence.map((path) => (
          <li key={path.rule} className="py-0.5">
            <PathInWords path={path} />
          </li>
        ))}
      </ul>
      {status === 'FOUND' && reason !== '' && (
        <p className="text-table text-ink-soft">{t('page.before', { reason })}</p>
      )}
      {status !== 'FOUND' && decidedAt !== null && (
        <p className="text-table text-ink-soft">
          {t('page.decidedBy', {
            status: t(`status.${status}`),
            name: decidedBy?.name ?? '—',
            at: t.dateTime(decidedAt),
            reason,
          })}
        </p>
      )}
      <LinkActs link={link} actions={actions} />
    </section>
  );
}

/** Of a hundred points (lib/experts/linking): how far a path alone would do. */
const strengthWord = (strength: number) => (strength >= 80 ? 'strong' : strength >= 60 ? 'fair' : 'weak');

async function LinkActs({ link: { id, version, moves }, actions }: CardProps) {
  const t = await getTranslator('conflicts');
  const acts = (['confirm', 'dismiss'] as const).filter((act) => moves.includes(act));
  return (
    <div className="no-print row-acts max-w-form">
      {acts.map((act) => (
        <Disclosure key={act} label={t(`page.${act}`)} isBare>
          <Form action={actions[act]} id={`${act}-${id}`}>
            <input type="hidden" name="linkId" value={id} />
            <input type="hidden" name="version" value={version} />
            <TextareaField name="reason" label={t('page.reasonLabel')} limit={limits.reason} rows={2} required />
            {act === 'confirm' ? (
              <ConfirmButton
                question={{
                  title: t('page.confirmQuestion'),
                  text: t('page.confirmHint'),
                  confirm: t('page.confirm'),
                  cancel: t('page.keep'),
                }}
              >
                {t('page.confirm')}
              </ConfirmButton>
            ) : (
              <SubmitButton kind="secondary">{t('page.dismiss')}</SubmitButton>
            )}
          </Form>
        </Disclosure>
      ))}
    </div>
  );
}
