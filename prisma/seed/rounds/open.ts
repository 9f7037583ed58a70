import { publishCorrection } from '@/lib/cockpit/correcting/publish-correction';
import { found } from '@/lib/kernel/found';
import { toLocalDateTime } from '@/lib/kernel/shanghai';
import { extendRound } from '@/lib/rounds/extend-round';
import { draftApplication, type Filing, fileApplications, withPartner } from '../applying';
import { atVersion, draftCall, publishCall, type Round } from '../calls';
import { between, lastEvening } from '../clock';
import { dealProjects } from '../dealing';
import { askPartner } from '../joint';
import type { Organisation } from '../organisations';
import { inTurn } from '../pool';
import { categories } from '../texts/categories';
import type { World } from '../world';
import { cityCall } from './texts';

const OPENED = -8;

/** The city's call: open since a week, twelve days to go. The demonstration's own organisation has a draft half filled. */
export async function openRound(world: World, elsewhere: readonly Organisation[]): Promise<Round> {
  const {
    clock,
    places,
    scale,
    staff: { city: officer },
    organisations,
  } = world;
  const round = await publishCall(
    places.hangzhou,
    {
      ...cityCall(places.hangzhou),
      mostPlaces: 3,
      mostPartners: 3,
      wordTitle: '杭州市公益创投项目申报书',
      created: -20,
      opens: OPENED,
      closes: 9,
      review: [16, 45],
      execution: [60, 420],
    },
    { officer, clock },
  );
  await extendRound(
    {
      ...(await atVersion(round.id)),
      closesAt: toLocalDateTime(clock.at(12, '17:00')),
      reason: '应多家申报单位要求，延长申报时间。',
    },
    { actor: officer, now: clock.at(-1, '16:00') },
  );
  await publishCorrection(
    { ...(await atVersion(round.id)), reason: '应多家申报单位要求，申报时间已延长。' },
    { actor: officer, now: clock.at(-1, '16:30') },
  );
  const from = categories.filter(({ code }) =>
    ['ELDER', 'DISABLED', 'CHILD_YOUTH', 'CULTURE', 'ENV', 'OTHER'].includes(code),
  );
  const own = found(organisations[1], 'the own organisation');
  const others = [...elsewhere, ...organisations.slice(2)];
  const total = scale.open + scale.drafts;
  const counts = from.map((_, index) => Math.floor(total / from.length) + Number(index < total % from.length));
  const dealt = dealProjects(world, {
    key: 'open',
    round,
    counts,
    from,
    organisations: others,
    until: lastEvening(clock),
  });
  const foundation = found(elsewhere.at(-1), 'the foundation');
  await fileApplications(
    { round, template: 'standard', mostPlaces: 3 },
    withPartner(dealt.slice(0, scale.open), (filing) => filing.organisation !== foundation, {
      organisation: foundation,
      task: '提供配套资金，指导项目管理和信息公开。',
      shareYuan: 3_000,
    }),
  );
  const drafts = await inTurn(dealt.slice(scale.open), (filing, index) =>
    draftApplication(
      { round, template: 'standard', mostPlaces: 3 },
      {
        ...filing,
        organisation: index === 0 ? own : filing.organisation,
        submittedAt: between(round.opensAt, lastEvening(clock), 0.5 + index / 20),
        share: index === 0 ? 0.55 : 0.2 + (index % 4) * 0.2,
      },
    ),
  );
  await askedForParts({ own, foundation, leads: dealt.slice(scale.open), drafts, now: clock.at(-2, '15:20') });
  return round;
}

type Asked = {
  own: Organisation;
  foundation: Organisation;
  leads: readonly Filing[];
  drafts: readonly string[];
  now: Date;
};

/** The demonstration's own organisation waits for a partner's word, and another waits for its own. */
async function askedForParts({ own, foundation, leads, drafts, now }: Asked): Promise<void> {
  const [draft, other] = [found(drafts[0], 'the own draft'), found(drafts[1], 'another draft')];
  const lead = found(leads[1], 'who leads it').organisation;
  await askPartner({
    applicationId: draft,
    lead: own,
    partner: { organisation: foundation, task: '提供配套资金，参与中期检查。', shareYuan: 0 },
    now,
  });
  await askPartner({
    applicationId: other,
    lead,
    partner: { organisation: own, task: '负责望江街道的入户探访和个案服务，安排两名社工。', shareYuan: 12_000 },
    now,
  });
}

/** Next year's call, being prepared: a draft that only its office sees. */
export async function plannedRound({ clock, places, staff: { city: officer } }: World): Promise<void> {
  const call = cityCall(places.hangzhou);
  await draftCall(
    places.hangzhou,
    {
      ...call,
      title: '杭州市公益创投（能力建设专项）',
      funds: call.funds.map((fund) => ({
        ...fund,
        name: `${fund.name}·能力建设`,
        totalYuan: 1_000_000,
        lineYuan: 600_000,
      })),
      created: -3,
      opens: 30,
      closes: 55,
      review: [60, 85],
      execution: [100, 400],
    },
    { officer, clock },
  );
}
