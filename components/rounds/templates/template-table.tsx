import { DataTable } from '@/components/ui/tables/data-table';
import { formatPercent } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import type { PlanContent } from '@/lib/plans/plan-content';
import { getTranslator } from '@/lib/web/messages';

type Shipped = { key: string; name: string; description: string } & PlanContent;
type ShippedTemplatesProps = { id: string; title: string; templates: readonly Shipped[] };

/** How much of each is in a template. */
function contentsOf({ categories, form, rubrics, terms }: PlanContent) {
  const criteria = rubrics.reduce((sum, rubric) => sum + rubric.criteria.length, 0);
  return {
    categories: categories.length,
    sections: form.sections.length,
    criteria,
    gates: terms.eligibility.length,
  };
}

export function paymentOf({ instalments }: PlanContent): string {
  return instalments.map(({ basisPoints }) => formatPercent(basisPoints)).join(' / ');
}

/** Templates that come with the platform, of one group. */
export async function ShippedTemplates({ id, title, templates }: ShippedTemplatesProps) {
  const t = await getTranslator('templates');
  return (
    <DataTable
      id={id}
      caption={title}
      captionHidden
      rows={[...templates]}
      rowKey={({ key }) => key}
      rowHref={({ key }) => paths.officeTemplate(key)}
      columns={[
        { key: 'name', header: t('list.name'), render: ({ name }) => name, width: '14rem' },
        { key: 'description', header: t('view.description'), render: ({ description }) => description, phone: 'fact' },
        {
          key: 'contents',
          header: t('list.contents'),
          render: (row) => t('list.contentsValue', contentsOf(row)),
          phone: 'hidden',
        },
        { key: 'payment', header: t('list.payment'), render: paymentOf, align: 'right', phone: 'hidden' },
      ]}
    />
  );
}
