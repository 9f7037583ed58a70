import { Disclosure } from '@/components/ui/disclosure';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { StatusTag } from '@/components/ui/status-tag';
import { paths } from '@/lib/paths/paths';
import type { WordTemplates } from '@/lib/rehearsals/word-templates';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import type { EditablePlan } from '../settings-form';
import { UseTemplate } from './use-template';

type WordTemplateProps = { plan: EditablePlan; template: WordTemplates['templates'][number]; action: FormAction };

/** One template that was brought: what it asks for, by name what it asks in vain, its sample, and the button to use it. */
export async function WordTemplate({ plan, template, action }: WordTemplateProps) {
  const t = await getTranslator('rounds');
  const { id, number, name, uploadedAt, uploadedBy, isInUse, known, unknown } = template;
  return (
    <article aria-labelledby={`template-${id}`} className="mb-6 max-w-form">
      <h3 id={`template-${id}`} className="flex flex-wrap items-center gap-2">
        {t('word.title', { number, name })}
        <Standing isInUse={isInUse} unknown={unknown.length} />
      </h3>
      <p className="text-small text-ink-soft">{t('word.by', { who: uploadedBy, at: t.dateTime(uploadedAt) })}</p>
      {unknown.length > 0 && (
        <Notice tone="returned" title={t('word.unknown')} className="my-3">
          <Names names={unknown} />
          <p>{t('word.unknownHint')}</p>
        </Notice>
      )}
      {known.length === 0 ? (
        <p className="my-3 text-ink-soft">{t('word.noKnown')}</p>
      ) : (
        <div className="my-3">
          <Disclosure label={t('word.known', { count: known.length })}>
            <Names names={known} />
          </Disclosure>
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        {plan.mayEdit && !isInUse && unknown.length === 0 && (
          <UseTemplate plan={plan} templateId={id} action={action} label={t('word.use')} kind="primary" />
        )}
        <LinkButton href={paths.planWord(plan.id, { template: id, sample: true })}>{t('word.sample')}</LinkButton>
        <LinkButton href={paths.planWord(plan.id, { template: id })}>{t('word.get')}</LinkButton>
      </div>
    </article>
  );
}

async function Standing({ isInUse, unknown }: { isInUse: boolean; unknown: number }) {
  const t = await getTranslator('rounds');
  if (isInUse) return <StatusTag tone="passed">{t('word.used')}</StatusTag>;
  return unknown > 0 ? (
    <StatusTag tone="returned">{t('word.toMend', { count: unknown })}</StatusTag>
  ) : (
    <StatusTag tone="waiting">{t('word.ready')}</StatusTag>
  );
}

function Names({ names }: { names: string[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {names.map((name) => (
        <li key={name}>{`{${name}}`}</li>
      ))}
    </ul>
  );
}
