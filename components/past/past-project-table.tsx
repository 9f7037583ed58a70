import { ListPage } from '@/components/lists/list-page';
import { formatYuan } from '@/lib/kernel/money';
import { pastProjectList } from '@/lib/past/projects/past-project-list';
import type { officePastProjects } from '@/lib/past/projects/read-past-project-list';
import { paths } from '@/lib/paths/paths';
import { PastResultTag } from './past-result-tag';

type PastProjectTableProps = Awaited<ReturnType<typeof officePastProjects>> & { now: Date; views: React.ReactNode };

/** Past projects with the sum of what was granted to all that match. */
export function PastProjectTable({ page, asked, rounds, grantedFen, now, views }: PastProjectTableProps) {
  const years = [...new Set(rounds.map(({ year }) => String(year)))];
  return (
    <ListPage
      list={pastProjectList}
      asked={asked}
      page={page}
      path={paths.pastProjects()}
      now={now}
      views={views}
      rowHref={({ id }) => paths.pastProject(id)}
      cells={{ result: ({ result }) => <PastResultTag result={result} /> }}
      options={{
        year: years.map((year) => ({ value: year, label: year })),
        round: rounds.map(({ id, name }) => ({ value: id, label: name })),
      }}
      sums={{ granted: formatYuan(grantedFen) }}
    />
  );
}
