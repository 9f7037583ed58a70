import type { ReactNode } from 'react';
import { ConfirmButton } from '@/components/forms/confirm-button';
import type { Question } from '@/components/ui/confirm-dialog';
import { getTranslator } from '@/lib/web/messages';
import { NEXT } from '@/lib/web/read-form';
import type { Onward } from './queue';

type JudgeButtonsProps = {
  /** The act, as a verb: 通过形式审查. */
  act: string;
  /** Asked before it is done, by mouse and by key alike, with the result in words. */
  question: Question;
  /** What cannot be taken back is not confirmed by a second Enter. */
  isGrave?: boolean;
  onward: Onward | null;
  /** The other verdicts, each folded under its own name further down: they are reached from here. */
  others?: readonly { href: string; label: string }[];
};

/**
 * One verdict: the button that goes on to the next of the queue, and the one that stays; the last of a queue has one. They
 * stay in sight at the foot of the panel, however long what is filled in above them.
 */
export function JudgeButtons({ act, question, isGrave = false, onward, others = [] }: JudgeButtonsProps) {
  const kind = isGrave ? 'danger' : 'primary';
  const button = (
    label: ReactNode,
    rest: { kind: 'danger' | 'primary' | 'secondary'; name?: string; value?: string },
  ) => (
    <ConfirmButton {...rest} question={{ ...question, isReady: !isGrave }}>
      {label}
    </ConfirmButton>
  );
  return (
    <div className="bench-foot">
      {onward === null ? button(act, { kind }) : <Onwards act={act} onward={onward} button={button} kind={kind} />}
      {others.map(({ href, label }) => (
        <a key={href} href={href} className="link">
          {label}
        </a>
      ))}
    </div>
  );
}

type OnwardsProps = {
  act: string;
  onward: Onward;
  kind: 'danger' | 'primary';
  button: (
    label: ReactNode,
    rest: { kind: 'danger' | 'primary' | 'secondary'; name?: string; value?: string },
  ) => ReactNode;
};

async function Onwards({ act, onward: { href, ...place }, kind, button }: OnwardsProps) {
  const t = await getTranslator('bench');
  return (
    <>
      {button(t('andNext', { act, ...place }), { kind, name: NEXT, value: href })}
      {button(t('stay', { act }), { kind: 'secondary' })}
    </>
  );
}
