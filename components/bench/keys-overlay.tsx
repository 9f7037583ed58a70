import { Button } from '@/components/ui/button';
import { getTranslator } from '@/lib/web/messages';

/** What can be said of keys; each line names the key and what it does. */
export type KeyLine =
  | 'turn'
  | 'panel'
  | 'tickAll'
  | 'submit'
  | 'help'
  | 'criteria'
  | 'digits'
  | 'bundle'
  | 'submitSheet';

const KEYS = 'keys';

/** The keys of a desk, laid over the page by `?` or by `KeysButton`; Esc and a press beside it take it away. */
export async function KeysOverlay({ lines }: { lines: readonly KeyLine[] }) {
  const t = await getTranslator('bench.keys');
  return (
    <section id={KEYS} popover="auto" aria-labelledby={`${KEYS}-title`} className="keys-overlay no-print">
      <h2 id={`${KEYS}-title`}>{t('title')}</h2>
      <dl>
        {lines.map((line) => (
          <div key={line}>
            <dt>
              <kbd>{t(`${line}.key`)}</kbd>
            </dt>
            <dd>{t(`${line}.does`)}</dd>
          </div>
        ))}
      </dl>
      <p className="text-table text-ink-soft">{t('note')}</p>
      <Button kind="secondary" popoverTarget={KEYS} popoverTargetAction="hide">
        {t('close')}
      </Button>
    </section>
  );
}

/** For whoever does not know of `?`. */
export async function KeysButton() {
  const t = await getTranslator('bench.keys');
  return (
    <Button kind="quiet" className="keys-button no-print" popoverTarget={KEYS}>
      {t('title')}
    </Button>
  );
}
