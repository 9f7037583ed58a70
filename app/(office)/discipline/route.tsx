import { deskDocument } from '@/app/desk-document';
import { CaseTable } from '@/components/awards/discipline/case-table';
import { ObjectionsHere } from '@/components/awards/discipline/objections-here';
import { PageHeader } from '@/components/ui/page-header';
import { disciplineDesk } from '@/lib/awards/discipline/discipline-desk';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = deskDocument({
  enter: 'signed-in',
  reads: { desk: disciplineDesk },
  title: async () => (await getTranslator('discipline'))('title'),
  async render({ desk: { referred, open, objections, ended }, now }) {
    const t = await getTranslator('discipline');
    return (
      <>
        <PageHeader title={t('desk.title')} state={t('desk.state', { referred: referred.length, open: open.length })} />
        <CaseTable part="referred" rows={referred} />
        <CaseTable part="open" rows={open} />
        <ObjectionsHere objections={objections} now={now} />
        <CaseTable part="ended" rows={ended} />
        {referred.length + open.length + objections.length === 0 && <p className="text-ink-soft">{t('desk.empty')}</p>}
      </>
    );
  },
});
