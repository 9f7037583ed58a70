import type { ReactNode } from 'react';
import { ListPage } from '@/components/lists/list-page';
import { concerns } from '@/lib/awards/concerning/concerned';
import { type ConcerningRow, concerningList } from '@/lib/awards/concerning/concerning-list';
import type { ApplicationsConcerning } from '@/lib/awards/concerning/read-concerning-list';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** Applications of upper offices' rounds; a row opens where the office has to do with it. */
export async function ConcerningTable({
  asked,
  page,
  rounds,
  now,
  views,
}: ApplicationsConcerning & { now: Date; views: ReactNode }) {
  const t = await getTranslator('awards');
  return (
    <ListPage
      list={concerningList}
      asked={asked}
      page={page}
      path={paths.concerning()}
      now={now}
      views={views}
      rowHref={hrefOf}
      options={{
        why: concerns.map((one) => ({ value: one, label: t(`concerning.whys.${one}`) })),
        round: rounds.map(({ id, title }) => ({ value: id, label: title })),
      }}
    />
  );
}

function hrefOf({ id, status, round, recommendations: [said], coFunding: [line] }: ConcerningRow): string {
  if (line !== undefined) return paths.coFundedProject(line.id);
  if (said !== undefined) return paths.recommendedApplication(round.id, said.regionId, id);
  return status === 'AWARDED' ? paths.project(id) : paths.resultNotice(round.id);
}
