import { found } from '@/lib/kernel/found';
import { openAccounts } from './accounts';
import { proposeAppointments } from './administrators';
import { claimWaiting } from './claim';
import { clockOf, settledClock } from './clock';
import { districtDemands } from './demands/district';
import { jianDemands } from './demands/jian';
import { followCalls } from './follows';
import { importTotals } from './import-totals';
import { putOnAbnormalList, registerDistrict, registerElsewhere } from './organisations';
import { askForAccount, fillPassport } from './passport';
import { pastRounds } from './past';
import { appointStaff, buildRoster } from './people';
import { findPlaces } from './places';
import { ProjectNames } from './project';
import { figuresOf, reconcile } from './reconcile';
import { amendmentAwaitingApproval, districtTemplate, filedTrack } from './rounds/changing';
import { finishedRound, NOTICE_OFFSET } from './rounds/finished';
import { roundInReview } from './rounds/in-review';
import { jianRound, newcomers, registerJian } from './rounds/jian';
import { jianCoFunded } from './rounds/jian-co-funded';
import { jianInReview, jianRoster } from './rounds/jian-in-review';
import { recommendedRound } from './rounds/levels';
import { openRound, plannedRound } from './rounds/open';
import { streetInScreening } from './rounds/street-in-screening';
import { streetDeciding, streetPublicising } from './rounds/streets';
import { topicsAwarded, topicsOpen } from './rounds/topics';
import type { Scale } from './scale';
import { tieGroups } from './ties';
import { recordVisits } from './visits';
import type { World } from './world';

/**
 * Two cities at work, through the commands alone: a district's finished round, a call that is open, rounds at every
 * station between, and an account for each role. The same date gives the same demonstration.
 * @returns the reconciliation of the finished round
 * @throws Error when its figures are not those published
 */
export async function seedDemonstration(now: Date, scale: Scale): Promise<string> {
  const [clock, past] = [clockOf(now), settledClock(now, NOTICE_OFFSET)];
  const places = await findPlaces();
  const staff = await appointStaff(places, past);
  const experts = await buildRoster(places, { officer: staff.city, clock: past, count: scale.experts });
  const organisations = await registerDistrict(places, {
    officer: staff.district,
    clock: past,
    count: scale.organisations,
  });
  await fillPassport(found(organisations[1], 'the demonstration’s own organisation'), {
    officer: staff.district,
    clock,
  });
  const elsewhere = await registerElsewhere({ places, officer: staff.city, clock });
  const world: World = {
    clock,
    scale,
    places,
    staff,
    experts,
    organisations,
    names: new ProjectNames('demonstration'),
  };

  const finished = await finishedRound(world, past);
  await roundInReview(world);
  await streetPublicising(world);
  await streetDeciding(world);
  await streetInScreening(world);
  await recommendedRound(world);
  await filedTrack(world, await openRound(world, elsewhere));
  const jian = await registerJian(world);
  await jianRound(world, jian);
  const panel = await jianRoster(world);
  await jianInReview(world, { organisations: jian, panel });
  await jianCoFunded(world, { organisations: jian, panel });
  await jianDemands(world, jian);
  await plannedRound(world);
  await newcomers(world);
  await putOnAbnormalList(found(organisations.at(-1), 'the last organisation'), { officer: staff.district, clock });
  await claimWaiting(found(organisations.at(-2), 'the last organisation but one'), clock);
  await askForAccount(found(organisations[2], 'the third organisation'), clock);
  await tieGroups(found(organisations[1], 'the demonstration’s own organisation'), clock);
  await topicsAwarded(world, past);
  await amendmentAwaitingApproval(world, await topicsOpen(world, await districtDemands(world)));
  await districtTemplate(world, finished);
  await pastRounds(organisations, { region: places.shangcheng, officer: staff.district, clock });
  await importTotals(clock.at(-40, '10:00'));
  const reconciled = reconcile(await figuresOf(finished), scale);
  await proposeAppointments(places, clock);
  await followCalls(found(organisations[1], 'the demonstration’s own organisation'), places, clock);
  await recordVisits(now);
  await openAccounts(now);
  return reconciled;
}
