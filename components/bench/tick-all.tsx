import { Button } from '@/components/ui/button';
import { getTranslator } from '@/lib/web/messages';

/** Ticks every box of this name in the form around it (components/enhance/bench); without script they are ticked one by one. */
export async function TickAll({ name }: { name: string }) {
  const t = await getTranslator('bench');
  return (
    <Button kind="secondary" className="noscript:hidden mb-5" data-tick-all={name}>
      {t('tickAll')}
    </Button>
  );
}
