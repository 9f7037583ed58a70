import { db } from '@/lib/db/client';
import { createDemandCall } from '@/lib/demands/calls/create-demand-call';
import { publishDemandCall } from '@/lib/demands/calls/publish-demand-call';
import { updateDemandCall } from '@/lib/demands/calls/update-demand-call';
import { type callTemplates, SUBMITTED_SOURCES } from '@/lib/demands/schema';
import { type CategoryTemplate, hangzhouCategories } from '@/lib/demands/templates/hangzhou-categories';
import { found } from '@/lib/kernel/found';
import type { Person } from '../actors';
import type { Clock } from '../clock';
import type { Region } from '../places';
import { askAboutVisits } from './questions';
import type { OpenCall } from './raising';

type Wanted = {
  region: Region;
  title: string;
  opens: number;
  closes: number;
  officer: Person;
  clock: Clock;
  template: (typeof callTemplates)[number];
  categories: readonly CategoryTemplate[];
  contact: { name: string; phone: string };
};

/** The lettered categories, and the district's office to call. */
export const asInHangzhou = {
  template: 'hangzhou',
  categories: hangzhouCategories,
  contact: { name: '陈志远', phone: '0571-00000102' },
} as const;

/** A demand call with its categories, published the day before it opens. */
export async function publishDemandCallFor({
  region,
  title,
  opens,
  closes,
  officer,
  clock,
  ...wanted
}: Wanted): Promise<OpenCall> {
  const context = { actor: officer, now: clock.at(opens - 1, '15:00') };
  const { id } = await createDemandCall({ regionId: region.id, title, template: wanted.template }, context);
  const facts = {
    title,
    guidance:
      '请写明谁遇到了什么困难、涉及多少人、希望达到什么效果。街道社区将在五个工作日内核实，核实后的需求去除个人信息后公开，并汇总为公益创投选题。',
    opensAt: clock.at(opens, '09:00'),
    closesAt: clock.at(closes, '17:00'),
    sources: [...SUBMITTED_SOURCES],
    verifyDays: 5,
    contactName: wanted.contact.name,
    contactPhone: wanted.contact.phone,
    categories: [...wanted.categories],
  };
  await updateDemandCall({ callId: id, version: 1, ...facts }, context);
  await askAboutVisits(id, context);
  const { version } = found(await db.demandCall.findUnique({ where: { id } }), 'the demand call');
  await publishDemandCall({ callId: id, version }, context);
  const categories = await db.demandCategory.findMany({ where: { callId: id } });
  return { id, categories: new Map(categories.map((category) => [category.code, category.id])) };
}
