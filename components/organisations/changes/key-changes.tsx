import { FileInPlace } from '@/components/files/file-in-place';
import { dueOf } from '@/components/inbox/due-of';
import { DueBy } from '@/components/ui/due-by';
import { Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import { StatusTag, type Tone } from '@/components/ui/status-tag';
import { DataTable } from '@/components/ui/tables/data-table';
import type { KeyChangeStatus } from '@/lib/db/generated/enums';
import type { KeyChangeShown, KeyChanges } from '@/lib/organisations/changes/changes-of';
import { isNaturalPerson } from '@/lib/organisations/kinds';
import { paths } from '@/lib/paths/paths';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { AskChange, SettleChange, WithdrawChange } from './change-forms';
import { saidOf } from './said-of';

type KeyChangesProps = {
  holder: KeyChanges;
  now: Date;
  actions: { ask?: FormAction; withdraw?: FormAction; accept?: FormAction; sendBack?: FormAction };
};

const tones: Record<KeyChangeStatus, Tone> = {
  OPEN: 'waiting',
  ACCEPTED: 'passed',
  RETURNED: 'returned',
  WITHDRAWN: 'closed',
};

/** Name, representative and account as they were asked to be changed: what was, what becomes, and what the office said. */
export async function KeyChangesSection({ holder, now, actions }: KeyChangesProps) {
  const t = await getTranslator('organisations.changes');
  const { changes, may, isVerified } = holder;
  const isOpen = (fact: KeyChangeShown['fact']): boolean =>
    changes.some((change) => change.fact === fact && change.status === 'OPEN');
  const { ask, withdraw, accept, sendBack } = actions;
  const mayAsk = ask !== undefined && isVerified && (may.askName || may.askAccount);
  if (changes.length === 0 && !mayAsk) return null;
  const acts = (change: KeyChangeShown) =>
    withdraw && change.moves.includes('withdraw') && <WithdrawChange change={change} action={withdraw} />;
  const toSettle = accept && sendBack ? changes.filter(({ moves }) => moves.includes('accept')) : [];
  const listed = changes.filter((change) => !toSettle.includes(change));
  return (
    <Section id="changes" title={t('title')} note={mayAsk ? t('note') : undefined}>
      {accept &&
        sendBack &&
        toSettle.map((change) => <ToSettle key={change.id} change={change} now={now} actions={{ accept, sendBack }} />)}
      {listed.length > 0 && (
        <DataTable
          id="key-changes"
          caption={t('title')}
          captionHidden
          rows={listed}
          rowKey={({ id }) => id}
          columns={[
            { key: 'fact', header: t('fact'), render: ({ fact }) => t(`facts.${fact}`), nowrap: true },
            {
              key: 'was',
              header: t('was'),
              render: (change) => saidOf(change, 'was'),
            },
            {
              key: 'becomes',
              header: t('becomes'),
              render: (change) => saidOf(change, 'becomes'),
            },
            { key: 'reason', header: t('reason'), render: (change) => <Ground change={change} /> },
            {
              key: 'status',
              header: t('status'),
              render: ({ status }) => <StatusTag tone={tones[status]}>{t(`states.${status}`)}</StatusTag>,
              phone: 'state',
            },
            { key: 'settled', header: t('settled'), render: (change) => <Settled change={change} /> },
            { key: 'acts', header: t('acts'), render: acts, phone: 'acts' },
          ]}
        />
      )}
      {mayAsk && (
        <div className="mt-4">
          {may.askName && !isOpen('NAME') && <AskChange holder={holder} fact="NAME" action={ask} />}
          {may.askName && !isNaturalPerson(holder) && !isOpen('LEGAL_REPRESENTATIVE') && (
            <AskChange holder={holder} fact="LEGAL_REPRESENTATIVE" action={ask} />
          )}
          {may.askAccount && holder.hasAccount && !isOpen('BANK_ACCOUNT') && (
            <AskChange holder={holder} fact="BANK_ACCOUNT" action={ask} />
          )}
        </div>
      )}
    </Section>
  );
}

type ToSettleProps = {
  change: KeyChangeShown;
  now: Date;
  actions: { accept: FormAction; sendBack: FormAction };
};

/** What waits for the office: what was beside what becomes, on what ground, and the two answers under it. */
async function ToSettle({ change, now, actions }: ToSettleProps) {
  const t = await getTranslator('organisations.changes');
  const { fact, dueAt } = change;
  return (
    <article aria-labelledby={`change-${change.id}`} className="to-settle">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 id={`change-${change.id}`}>{t(`facts.${fact}`)}</h3>
        <DueBy due={dueOf(await getTranslator('inbox'), dueAt, now)} />
      </div>
      <div className="was-becomes">
        <div>
          <p className="text-small text-ink-soft">{t('was')}</p>
          <p className="text-ink-soft">{saidOf(change, 'was')}</p>
        </div>
        <div>
          <p className="text-small text-ink-soft">{t('becomes')}</p>
          <p className="font-medium">{saidOf(change, 'becomes')}</p>
        </div>
      </div>
      <Facts
        facts={[{ term: t('reason'), value: <Ground change={change} inPlace />, isProse: true }]}
        className="mb-4"
      />
      <SettleChange change={change} actions={actions} />
    </article>
  );
}

/** `inPlace`: the paper is looked at where it is judged. */
async function Ground({ change, inPlace = false }: { change: KeyChangeShown; inPlace?: boolean }) {
  const { reason, file, askedAt, askedBy } = change;
  const t = await getTranslator('organisations.changes');
  return (
    <>
      {reason}
      {file && (
        <div>
          <a href={paths.file(file.id)}>{file.name}</a>
          {inPlace && <FileInPlace {...file} href={paths.file(file.id)} />}
        </div>
      )}
      <div className="text-small text-ink-soft">{t('asked', { by: askedBy, at: t.dateTime(askedAt) })}</div>
    </>
  );
}

async function Settled({ change: { status, decision, settledAt, settledBy, dueAt } }: { change: KeyChangeShown }) {
  const t = await getTranslator('organisations.changes');
  if (status === 'OPEN') return t('due', { at: t.deadline(dueAt) });
  return (
    <>
      {decision}
      {settledAt && (
        <div className="text-small text-ink-soft">{t('asked', { by: settledBy ?? '', at: t.dateTime(settledAt) })}</div>
      )}
    </>
  );
}
