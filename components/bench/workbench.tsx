import type { ReactNode } from 'react';
import { HowTo } from '@/components/guide/how-to';
import { Button } from '@/components/ui/button';
import type { Parts } from '@/components/ui/part-links';
import type { Place } from '@/lib/guide/places';
import { getTranslator } from '@/lib/web/messages';
import { type KeyLine, KeysButton, KeysOverlay } from './keys-overlay';
import type { Queue } from './queue';
import { QueueNav } from './queue-nav';
import { SectionIndex } from './section-index';

type WorkbenchProps = {
  queue: Queue;
  /** The parts of the document, for its index. */
  index: Parts;
  /** Where it is judged, under its title. */
  panel: { title: string; body: ReactNode; help?: Place };
  /** Whether points are ticked in it. */
  hasChecklist?: boolean;
  children: ReactNode;
  now: Date;
};

const keys: KeyLine[] = ['turn', 'panel', 'tickAll', 'submit', 'help'];
const keysWithoutList: KeyLine[] = keys.filter((key) => key !== 'tickAll');

/**
 * The desk of every judgement: what waits on the left, the document in the middle, the verdict on the right. On a phone the
 * verdict is a sheet over the document, which closes where one was reading. Its keys are components/enhance/bench.
 */
export async function Workbench({ queue, index, panel, hasChecklist = true, children, now }: WorkbenchProps) {
  const t = await getTranslator('bench');
  return (
    <div className="bench" data-alone={queue.total <= 1 || undefined}>
      <a href={`#${PANEL}-title`} className="skip-link">
        {t('skip')}
      </a>
      <QueueNav queue={queue} now={now} keys={<KeysButton />} />
      <SectionIndex index={index} />
      <div id="bench-document" className="bench-document">
        {children}
      </div>
      <Button kind="primary" className="bench-open no-print" popoverTarget={PANEL} data-bench-open>
        {panel.title}
      </Button>
      <section id={PANEL} popover="manual" aria-labelledby={`${PANEL}-title`} className="bench-panel no-print">
        <div className="bench-panel-head">
          <h2 id={`${PANEL}-title`}>{panel.title}</h2>
          {panel.help && <HowTo place={panel.help} />}
          <Button kind="quiet" className="bench-close" popoverTarget={PANEL} popoverTargetAction="hide">
            {t('toDocument')}
          </Button>
        </div>
        {panel.body}
      </section>
      <KeysOverlay lines={hasChecklist ? keys : keysWithoutList} />
    </div>
  );
}

/** The id of where it is judged. */
export const PANEL = 'judgement';
