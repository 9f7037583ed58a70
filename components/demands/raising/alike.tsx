import { getTranslator } from '@/lib/web/messages';

/** Where components/enhance shows demands already published that sound alike, while somebody writes. Without script, nothing is lost. */
export async function Alike({ callId, address }: { callId: string; address: string }) {
  const t = await getTranslator('demands.alike');
  return (
    <div
      role="status"
      data-alike={address}
      data-call={callId}
      data-heading={t('title')}
      data-hint={t('hint')}
      data-same-region={t('sameRegion')}
    />
  );
}
