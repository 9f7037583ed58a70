import { Chips, Tabs } from '@/components/ui/link-row';
import { withQuery } from '@/lib/kernel/with-query';
import { lengths, type RehearsalParams, viewers } from '@/lib/rehearsals/view-params';
import { getTranslator } from '@/lib/web/messages';

type ViewLinksProps = {
  /** The address of the rehearsal. */
  page: string;
  params: RehearsalParams;
  stages: { name: string }[];
};

/** The address of one view; the page comes back at the view, not at its top. */
export function viewHref(
  page: string,
  { as, variant, section, stage, expected }: RehearsalParams,
  changes: Partial<RehearsalParams>,
): string {
  const current = {
    as,
    variant,
    section: section || undefined,
    stage,
    expected: expected ?? undefined,
  };
  return `${withQuery(page, { ...current, ...(changes as Record<string, string>) })}#view`;
}

/** Whose eyes to look through, at a short or a long submission, and for experts at which stage. */
export async function ViewLinks({ page, params, stages }: ViewLinksProps) {
  const t = await getTranslator('rehearsals');
  return (
    <>
      <Tabs
        label={t('viewers.label')}
        links={viewers.map((as) => ({
          href: viewHref(page, params, { as }),
          label: t(`viewers.${as}`),
          isCurrent: as === params.as,
        }))}
      />
      <div className="flex flex-wrap gap-x-6">
        <Chips
          label={t('lengths.label')}
          links={lengths.map((variant) => ({
            href: viewHref(page, params, { variant }),
            label: t(`lengths.${variant}`),
            isCurrent: variant === params.variant,
          }))}
        />
        {params.as === 'expert' && stages.length > 1 && (
          <Chips
            label={t('stages')}
            links={stages.map(({ name }, stage) => ({
              href: viewHref(page, params, { stage }),
              label: name,
              isCurrent: stage === params.stage,
            }))}
          />
        )}
      </div>
    </>
  );
}
