import type { RawBudgetRow } from './budget';
import type { Project } from './project';

type Paid = { partners: Record<string, string>[]; budget: RawBudgetRow[] };

/** Who brings what is not asked for: the community lends its rooms, a partner gives what is needed, each a line of the budget. */
export function paidByOthers({ theme, community }: Project, rows: readonly RawBudgetRow[]): Paid {
  const own = rows.filter(({ source }) => source === 'OWN');
  const [room, goods] = own;
  const committee = `${community.name}居民委员会`;
  const partners = [
    { row: room, name: committee, funder: 'COMMUNITY', kind: 'PLACE', state: 'RECEIVED', proof: '场地使用证明' },
    {
      row: goods,
      name: theme.partner,
      funder: kindOf(theme.partner),
      kind: 'GOODS',
      state: 'PROMISED',
      proof: '支持意向书',
    },
  ].flatMap(({ row, ...partner }) => (row === undefined ? [] : [{ ...partner, amount: String(yuanOf(row)) }]));
  const budget = rows.map((row) => {
    const payer = partners[own.indexOf(row)];
    if (payer === undefined) return row;
    const note = row === room ? `${committee}提供场地，按市场价折算` : row.note;
    return { ...row, source: `OWN:${payer.name}`, note };
  });
  return { partners, budget };
}

const yuanOf = ({ unitYuan, quantity }: RawBudgetRow): number => Number(unitYuan) * Number(quantity);

const kindOf = (name: string): string => (/企业|店|商户/.test(name) ? 'ENTERPRISE' : 'OTHER');
