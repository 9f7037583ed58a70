import { draftApplication, fileApplications } from '../applying';
import { publishCall, type Round } from '../calls';
import { lastEvening } from '../clock';
import { dealProjects } from '../dealing';
import {
  type Organisation,
  refusedLongAgo,
  registerNamed,
  registerResident,
  registerUnverified,
} from '../organisations';
import { inTurn } from '../pool';
import { categories } from '../texts/categories';
import { fixtureCodes, syntheticUscc } from '../uscc';
import type { World } from '../world';
import { jianCall } from './texts';

/** The organisations of a second city beside Hangzhou. */
export function registerJian({ clock, places: { jian, jizhou }, staff: { jian: officer } }: World) {
  return registerNamed(
    [
      {
        region: jizhou,
        name: '吉安市吉州区庐陵社会工作服务中心',
        uscc: syntheticUscc('52', '360802', 21),
        type: 'SOCIAL_SERVICE_AGENCY',
      },
      {
        region: jizhou,
        name: '吉安市吉州区后河志愿者协会',
        uscc: syntheticUscc('51', '360802', 22),
        type: 'SOCIAL_GROUP',
      },
      {
        region: jian,
        name: '吉安市青原儿童关爱中心',
        uscc: syntheticUscc('52', '360800', 23),
        type: 'SOCIAL_SERVICE_AGENCY',
      },
    ],
    { officer, clock },
  );
}

/** City and county money in one round; neither city sees the other's work. */
export async function jianRound(world: World, organisations: readonly Organisation[]): Promise<Round> {
  const {
    clock,
    places: { jian, jizhou },
    staff: { jian: officer },
  } = world;
  const round = await publishCall(
    jian,
    { ...jianCall(jian), created: -25, opens: -12, closes: 18, review: [22, 50], execution: [60, 400] },
    { officer, clock },
  );
  const from = categories.filter(({ code }) => ['ELDER', 'DISABLED', 'CHILD_YOUTH', 'CULTURE'].includes(code));
  const communities = [{ id: jizhou.id, name: '吉州区', street: '古南镇街道' }];
  const dealt = dealProjects(world, {
    key: 'jian',
    round,
    counts: [2, 1, 1, 1],
    from,
    organisations,
    communities,
    askYuan: [36_000, 50_000],
    until: lastEvening(clock),
  });
  await fileApplications({ round, template: 'standard' }, dealt.slice(0, 3));
  await inTurn(dealt.slice(3), (filing) =>
    draftApplication({ round, template: 'standard' }, { ...filing, share: 0.4 }),
  );
  return round;
}

/** Registrations nobody has looked at: for the district (two of them with one code), for 吉安 (an enterprise and a resident among them), and in a third city that has no office yet. */
export async function newcomers({ clock, staff, places: { jian, jinjiang, shangcheng } }: World): Promise<void> {
  await refusedLongAgo(
    {
      region: shangcheng,
      name: '杭州市上城区清波助老服务社',
      uscc: syntheticUscc('52', '330102', 904),
      type: 'SOCIAL_SERVICE_AGENCY',
      ownerEmail: 'refused@applicant.example',
    },
    { officer: staff.district, clock },
  );
  await registerUnverified(
    [
      {
        region: shangcheng,
        name: '杭州市上城区候潮公益服务中心',
        uscc: syntheticUscc('52', '330102', 901),
        type: 'SOCIAL_SERVICE_AGENCY',
      },
      {
        region: shangcheng,
        name: '上城区候潮公益服务中心（筹）',
        uscc: syntheticUscc('52', '330102', 901),
        type: 'SOCIAL_SERVICE_AGENCY',
        ownerEmail: 'second-registration@applicant.example',
      },
      {
        region: shangcheng,
        name: '杭州市上城区凤山志愿服务联合会',
        uscc: syntheticUscc('51', '330102', 902),
        type: 'SOCIAL_GROUP',
      },
      {
        region: jian,
        name: '吉安市井冈映山红公益协会',
        uscc: syntheticUscc('51', '360800', 903),
        type: 'SOCIAL_GROUP',
      },
      {
        region: jian,
        name: '吉安市映山红社区便民商业有限公司',
        uscc: syntheticUscc('91', '360800', 905),
        type: 'ENTERPRISE',
      },
      {
        region: jinjiang,
        name: '成都市锦江区蓉城邻里服务中心',
        uscc: fixtureCodes.jinjiangAgency,
        type: 'SOCIAL_SERVICE_AGENCY',
      },
    ],
    clock,
  );
  const resident = { name: '沈桂兰', phone: '13800000905', email: 'resident@applicant.example' };
  await registerResident({ region: jian, ...resident }, clock);
}
