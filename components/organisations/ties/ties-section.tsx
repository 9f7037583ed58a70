import { ToldHere } from '@/components/forms/told-here';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { StatusTag, type Tone } from '@/components/ui/status-tag';
import type { TieStatus } from '@/lib/db/generated/enums';
import type { TieShown, Ties } from '@/lib/organisations/ties/ties-of';
import { getTranslator } from '@/lib/web/messages';
import { AskTie, MoveTie, type TieActions } from './tie-forms';

const tones: Record<TieStatus, Tone> = {
  ASKED: 'waiting',
  CONFIRMED: 'passed',
  DECLINED: 'returned',
  WITHDRAWN: 'closed',
  ENDED: 'closed',
};

const kinds = [
  { kind: 'HOST', as: 'GROUP' },
  { kind: 'HOST', as: 'UNIT' },
  { kind: 'GUIDE', as: 'GROUP' },
  { kind: 'GUIDE', as: 'UNIT' },
] as const;

/** Who bears and guides a group, and whom a unit bears and guides, with every word that was said of it. */
export async function TiesSection({ ties: { id, ties, asks }, actions }: { ties: Ties; actions?: TieActions }) {
  const t = await getTranslator('organisations.ties');
  if (ties.length === 0 && asks.length === 0) return null;
  // What groups have to know is no news for those who may only be asked by one.
  const isOfGroups = ties.length > 0 || asks.some(({ as }) => as === 'GROUP');
  return (
    <Section id="ties" title={t('title')} note={isOfGroups ? t('note') : undefined}>
      {actions &&
        kinds
          .filter((one) => !asks.some(({ kind, as }) => kind === one.kind && as === one.as))
          .map(({ kind, as }) => <ToldHere key={`${kind}-${as}`} action={actions.ask} id={`tie-${kind}-${as}`} />)}
      <ul className="border-t border-line">
        {ties.map((tie) => (
          <li key={tie.id} className="stated-line">
            <p>
              <StatusTag tone={tones[tie.status]}>{t(`states.${tie.status}`)}</StatusTag>
            </p>
            <div>
              <h3 className="text-body">
                {t(`of.${tie.kind}.${tie.isUnit ? 'UNIT' : 'GROUP'}`, { other: tie.other })}
              </h3>
              <TieWords tie={tie} />
              {actions && <MoveTie tie={tie} actions={actions} />}
            </div>
          </li>
        ))}
      </ul>
      {actions && asks.length > 0 && (
        <div className="[&>details:first-child]:border-t-0">
          {asks.map(({ kind, as }) => (
            <Disclosure key={`${kind}-${as}`} label={t(`ask.${kind}.${as}`)}>
              <AskTie organisationId={id} kind={kind} as={as} action={actions.ask} />
            </Disclosure>
          ))}
        </div>
      )}
    </Section>
  );
}

async function TieWords({ tie: { words } }: { tie: TieShown }) {
  const t = await getTranslator('organisations.ties');
  return (
    <ul className="text-table text-ink-soft">
      {words.map(({ id, act, at, by, of, note }) => (
        <li key={id}>
          {t('word', { at: t.dateTime(at), of, by, act: t(`acts.${act}`) })}
          {note !== '' && t('said', { note })}
        </li>
      ))}
    </ul>
  );
}
