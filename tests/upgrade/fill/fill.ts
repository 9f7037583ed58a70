import { db } from '@/lib/db/client';
import { loadReferenceRegions } from '@/lib/regions/load-reference-regions';
import { publishRoots } from '@/lib/seals/publish-roots';
import { sealTrail } from '@/lib/seals/seal-trail';
import { seedDemonstration } from '@/prisma/seed/demonstration';
import { smallScale } from '@/tests/support/small-scale';
import { fillAmendments } from './amendments';
import { fillAwards } from './awards';
import { fillClaims } from './claims';
import { fillCoFunding } from './co-funding';
import { fillDeclined } from './declined';
import { fillDemands } from './demands';
import { fillDesk } from './desk';
import { fillDiscipline } from './discipline';
import { fillDrawing } from './drawing';
import { fillExperts } from './experts';
import { fillFollows } from './follows';
import { fillJobs } from './jobs';
import { fillJoint } from './joint';
import { fillLateEntries } from './late-entries';
import { fillLetters } from './letters';
import { fillLinks } from './links';
import { fillMachinery } from './machinery';
import { fillOffices } from './offices';
import { fillOrganisations } from './organisations';
import { fillPartnerChanges } from './partner-changes';
import { fillPassport } from './passport';
import { fillPast } from './past';
import { fillRecommending } from './recommending';
import { fillReminders } from './reminders';
import { fillReviews } from './reviews';
import { fillInvitations, fillRoster } from './roster';
import { fillRounds } from './rounds';
import { fixtureNow, openSetting } from './setting';
import { fillSignOffs } from './sign-offs';
import { fillTies } from './ties';

/**
 * Fills the database of the environment: the small demonstration, and beside it what a demonstration has no use for, so
 * that every table has rows and every state occurs. All of it through the commands.
 */
export async function fill(): Promise<void> {
  await db.$transaction((tx) => loadReferenceRegions(tx), { timeout: 60_000 });
  await seedDemonstration(fixtureNow, smallScale);
  const setting = await openSetting();
  await fillOffices(setting);
  await fillOrganisations(setting);
  await fillPassport(setting);
  await fillPast(setting);
  await fillTies(setting);
  await fillJoint(setting);
  await fillExperts(setting);
  await fillRoster(setting);
  await fillInvitations(setting);
  await fillRounds(setting);
  await fillSignOffs(setting);
  await fillRecommending(setting);
  await fillLateEntries(setting);
  await fillLetters(setting);
  await fillAmendments(setting);
  await fillJobs(setting);
  await fillReviews(setting);
  await fillDrawing(setting);
  await fillLinks(setting);
  await fillDeclined();
  await fillAwards(setting);
  await fillDiscipline(setting);
  await fillPartnerChanges(setting);
  await fillCoFunding(setting);
  await fillReminders();
  await fillDemands(setting);
  await fillClaims(setting);
  await fillDesk(setting);
  await fillFollows(setting);
  await fillMachinery(setting);
  await sealTrail({ now: fixtureNow });
  await publishRoots(new Date(fixtureNow.getTime() + 24 * 60 * 60 * 1000));
}
