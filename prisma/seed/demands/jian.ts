import { claimDemand } from '@/lib/demands/claims/claim-demand';
import { openForClaim } from '@/lib/demands/claims/open-for-claim';
import { sixDirections } from '@/lib/demands/templates/six-directions';
import { found } from '@/lib/kernel/found';
import type { Organisation } from '../organisations';
import { inTurn } from '../pool';
import type { DemandText } from '../texts/demand-text';
import { jianTexts } from '../texts/demands-of-jian';
import type { World } from '../world';
import { publishDemandCallFor } from './demand-calls';
import { publish, raiseDemand } from './raising';

/** The second city's demand call in its own six directions: most demands are published, one is taken on, one waits for a look. */
export async function jianDemands(world: World, organisations: readonly Organisation[]): Promise<void> {
  const {
    clock,
    places: { jian, jizhou },
    staff: { jian: officer },
  } = world;
  const call = await publishDemandCallFor({
    region: jian,
    title: `${clock.day(0).slice(0, 4)}年吉安市居民需求征集令`,
    opens: -20,
    closes: 20,
    officer,
    clock,
    template: 'jian',
    categories: sixDirections,
    contact: { name: '曾立新', phone: '0796-00000100' },
  });
  const ways = ['consultation', 'phone', 'hotline'] as const;
  const raised = await inTurn(jianTexts, async (text: DemandText, index) => {
    const regionId = index % 3 === 2 ? jian.id : jizhou.id;
    const at = clock.at(index === jianTexts.length - 1 ? -1 : -18 + index, '10:15');
    const how = found(ways[index % ways.length], 'a way');
    const id = await raiseDemand({ call, text, regionId, at, officer, how });
    if (index < jianTexts.length - 1) {
      await publish({ demandId: id, text }, { actor: officer, now: clock.at(-15 + index, '16:00') });
    }
    return id;
  });
  const [demandId, organisation] = [found(raised[0], 'the first demand'), found(organisations[0], 'an organisation')];
  await openForClaim({ demandId, version: 3 }, { actor: officer, now: clock.at(-8, '09:00') });
  await claimDemand(
    { demandId, version: 4, organisationId: organisation.id, pledgeFen: 600_000n, note: '由本单位社工和志愿者承接。' },
    { actor: organisation.owner, now: clock.at(-6, '14:20') },
  );
}
