import { DataTable } from '@/components/ui/data-table';
import { formatPercent } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import type { TemplateContent } from '@/lib/plans/supplied/round-template';
import { getTranslator, type Translate } from '@/lib/web/messages';

type Shipped = { key: string; name: string; description: string } & TemplateContent;

/** What is in a template, in one line. */
export function contentsOf(t: Translate<'templates'>, { categories, form, rubrics, rules }: TemplateContent): string {
  const criteria = rubrics.reduce((sum, rubric) => sum + rubric.criteria.length, 0);
  return t('list.contentsValue', {
    categories: categories.length,
    sections: form.sections.length,
    criteria,
    gates: rules.eligibility.length,
  });
}

export function paymentOf({ instalments }: TemplateContent): string {
  return instalments.map(({ basisPoints }) => formatPercent(basisPoints)).join(' / ');
}

/** Templates that come with the platform. */
export async function ShippedTemplates({ templates }: { templates: readonly Shipped[] }) {
  const t = await getTranslator('templates');
  return (
    <DataTable
      id="shipped"
      caption={t('list.shipped')}
      captionHidden
      rows={[...templates]}
      rowKey={({ key }) => key}
      rowHref={({ key }) => paths.officeTemplate(key)}
      columns={[
        { key: 'name', header: t('list.name'), render: ({ name }) => name, width: '14rem' },
        { key: 'description', header: t('view.description'), render: ({ description }) => description, phone: 'fact' },
        { key: 'contents', header: t('list.contents'), render: (row) => contentsOf(t, row), phone: 'hidden' },
        { key: 'payment', header: t('list.payment'), render: paymentOf, align: 'right', phone: 'hidden' },
      ]}
    />
  );
}
