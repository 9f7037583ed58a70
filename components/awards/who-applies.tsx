import { getTranslator } from '@/lib/web/messages';

/** Whose a project is: the lead alone, or the lead and the partners that take part, each as what it is. */
export async function WhoApplies({ lead, partners }: { lead: string; partners: string }) {
  const t = await getTranslator('awards');
  return <>{partners === '' ? lead : t('together', { lead, partners })}</>;
}
