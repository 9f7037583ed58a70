import { deskDocument } from '@/app/desk-document';
import { LateEntryCard } from '@/components/late/late-entry-card';
import { lateState, stands } from '@/components/late/late-state';
import { ProposeLateForm } from '@/components/late/propose-late-form';
import { RoundHeader } from '@/components/rounds/round-header';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import { lateEntriesOfRound } from '@/lib/applications/late/queries';
import { roundHeader } from '@/lib/rounds/queries';
import { getTranslator } from '@/lib/web/messages';
import { grantLateAction, proposeLateAction, refuseLateAction, revokeLateAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { proposeLateAction, grantLateAction, refuseLateAction, revokeLateAction },
  reads: { header: roundHeader, late: lateEntriesOfRound },
  title: async ({ header }) => `${(await getTranslator('applications'))('late.title')} · ${header.title}`,
  async render({ header, late, now }) {
    const t = await getTranslator('applications');
    const { entries, mayPropose, latest } = late;
    const [standing, over] = [entries.filter(stands), entries.filter((entry) => !stands(entry))];
    const lists = [
      { key: 'standing' as const, listed: standing },
      { key: 'over' as const, listed: over },
    ];
    // Another form after each one: what was proposed is said at the top, and the form is folded again.
    const propose = mayPropose && latest !== null ? { id: `propose-late-${entries.length}`, latest } : null;
    const actions = { grant: grantLateAction, refuse: refuseLateAction, revoke: revokeLateAction };
    return (
      <>
        <RoundHeader
          header={header}
          now={now}
          current="late"
          state={lateState(t, late)}
          action={propose && <LinkButton href={`#${propose.id}`}>{t('late.propose')}</LinkButton>}
        />
        {lists.map(
          ({ key, listed }) =>
            listed.length > 0 && (
              <Section key={key} id={key} title={t(`late.lists.${key}`, { count: listed.length })}>
                {listed.map((entry) => (
                  <LateEntryCard key={entry.id} entry={entry} now={now} actions={actions} />
                ))}
              </Section>
            ),
        )}
        {propose && <ProposeLateForm {...propose} roundId={header.id} action={proposeLateAction} />}
      </>
    );
  },
});
