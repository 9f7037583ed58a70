import type { ReactNode } from 'react';
import { dueOf as dueText } from '@/components/inbox/due-of';
import { ListPage } from '@/components/lists/list-page';
import { DueBy } from '@/components/ui/due-by';
import { StatusTag, type Tone } from '@/components/ui/status-tag';
import { concerns } from '@/lib/awards/concerning/concerned';
import { type ConcerningRow, concerningList, dueOf, stateOf } from '@/lib/awards/concerning/concerning-list';
import type { ApplicationsConcerning } from '@/lib/awards/concerning/read-concerning-list';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { textFor } from '@/lib/web/wording/text-for';

/** Applications of upper offices' rounds; a row opens where the office has to do with it. */
export async function ConcerningTable({
  asked,
  page,
  requestedFen,
  rounds,
  now,
  views,
}: ApplicationsConcerning & { now: Date; views: ReactNode }) {
  const [t, words, inbox] = [await getTranslator('awards'), await getTranslator(), await getTranslator('inbox')];
  const stateTag = (row: ConcerningRow) => {
    const state = stateOf(row);
    return <StatusTag tone={tones[state] ?? 'closed'}>{textFor(words, `awards.concerning.states.${state}`)}</StatusTag>;
  };
  const due = (row: ConcerningRow) => {
    const at = dueOf(row);
    return at === null ? '—' : <DueBy due={dueText(inbox, at, now)} />;
  };
  return (
    <ListPage
      list={concerningList}
      asked={asked}
      page={page}
      path={paths.concerning()}
      now={now}
      views={views}
      rowHref={hrefOf}
      cells={{ state: stateTag, due }}
      sums={{ amount: formatYuan(requestedFen) }}
      options={{
        why: concerns.map((one) => ({ value: one, label: t(`concerning.whys.${one}`) })),
        round: rounds.map(({ id, title }) => ({ value: id, label: title })),
      }}
    />
  );
}

/** As its word stands with these offices; what is with nobody any more is grey. */
const tones: Record<string, Tone> = {
  WAITING: 'waiting',
  RETURNED: 'returned',
  RECOMMENDED: 'passed',
  ASKED: 'waiting',
  SHORT: 'returned',
  CONFIRMED: 'passed',
  CARRIED: 'passed',
  REDUCED: 'passed',
  IN_PUBLICITY: 'publicity',
  AWARDED: 'passed',
};

function hrefOf({ id, status, round, recommendations: [said], coFunding: [line] }: ConcerningRow): string {
  if (line !== undefined) return paths.coFundedProject(line.id);
  if (said !== undefined) return paths.recommendedApplication(round.id, said.regionId, id);
  return status === 'AWARDED' ? paths.project(id) : paths.resultNotice(round.id);
}
