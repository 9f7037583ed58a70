import { Facts } from '@/components/ui/facts';
import { getTranslator } from '@/lib/web/messages';

type Said = {
  id: string;
  rank: number | null;
  opinion: string;
  decidedAt: Date | null;
  insteadReason: string;
  region: { officeName: string };
  decidedBy: { name: string } | null;
};

/** What offices on an application's way said of it, the lowest first. */
export async function SaidBelow({ said }: { said: readonly Said[] }) {
  const t = await getTranslator('applications');
  return said.map(({ id, region, rank, opinion, decidedAt, insteadReason, decidedBy }) => (
    <Facts
      key={id}
      className="mb-4"
      facts={[
        { term: t('recommending.office'), value: region.officeName },
        { term: t('recommending.rank'), value: rank },
        { term: t('recommending.opinion'), value: opinion, isProse: true },
        { term: t('recommending.decidedAt'), value: decidedAt === null ? null : t.dateTime(decidedAt) },
        { term: t(rank === null ? 'office.officer' : 'recommending.recommender'), value: decidedBy?.name ?? '' },
        ...(insteadReason === '' ? [] : [{ term: t('recommending.instead'), value: insteadReason, isProse: true }]),
      ]}
    />
  ));
}
