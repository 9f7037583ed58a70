import 'server-only';
import { applicationsFile } from '@/lib/applications/read-office-list';
import { applicationsOfMineFile } from '@/lib/applications/read-own-list';
import { applicationsConcerningFile } from '@/lib/awards/concerning/read-concerning-list';
import { decisionsFile } from '@/lib/awards/deciding/decisions-file';
import { demandCallsFile } from '@/lib/demands/calls/read-call-list';
import { heatFile } from '@/lib/demands/lists/heat-file';
import { demandsFile } from '@/lib/demands/lists/read-demand-list';
import { publicDemandsFile } from '@/lib/demands/lists/read-public-list';
import { fundedOrganisationsFile } from '@/lib/disclosure/funded-organisations';
import { resultsFile } from '@/lib/disclosure/results';
import { fundsFile } from '@/lib/funds/read-fund-list';
import type { FileReader } from '@/lib/lists/file-of';
import type { ListName } from '@/lib/lists/list-names';
import { organisationsFile } from '@/lib/organisations/read-organisation-list';
import { pastProjectsFile } from '@/lib/past/projects/read-past-project-list';
import { paths } from '@/lib/paths/paths';
import { accountsFile } from '@/lib/regions/accounts/queries';
import { peopleFile } from '@/lib/regions/appointments/people-queries';
import { expertsFile } from '@/lib/reviews/read-expert-list';
import { stageEntriesFile } from '@/lib/reviews/stages/read-entry-list';
import { publishedRoundsFile } from '@/lib/rounds/published/published-rounds';
import { roundsFile } from '@/lib/rounds/read-round-list';
import { trailEntriesFile } from '@/lib/seals/entry-queries';

/** Who may ask for the file of a list at all, how its floor answers, and the page of what it is `of`. */
type Door = { enter: 'anyone' | 'signed-in'; read: FileReader; page: (of: string) => string };

const pageOfStage = (of: string): string => {
  const [roundId = '', stageId = ''] = of.split('.');
  return paths.roundStage(roundId, stageId);
};

/** Every list that leaves the house, by the name in its address. */
export const listFiles: Record<ListName, Door> = {
  rounds: { enter: 'signed-in', read: roundsFile, page: paths.officeRounds },
  pastProjects: { enter: 'signed-in', read: pastProjectsFile, page: paths.pastProjects },
  applicationList: { enter: 'signed-in', read: applicationsFile, page: paths.roundApplications },
  ownApplications: { enter: 'signed-in', read: applicationsOfMineFile, page: paths.myApplications },
  concerning: { enter: 'signed-in', read: applicationsConcerningFile, page: paths.concerning },
  demandList: { enter: 'signed-in', read: demandsFile, page: paths.officeDemands },
  demandHeat: { enter: 'anyone', read: heatFile, page: paths.demandHeatOf },
  publicDemands: { enter: 'anyone', read: publicDemandsFile, page: paths.publicDemands },
  publishedRounds: { enter: 'anyone', read: publishedRoundsFile, page: paths.publishedRounds },
  fundedOrganisations: { enter: 'anyone', read: fundedOrganisationsFile, page: paths.fundedOrganisations },
  publicResults: { enter: 'anyone', read: resultsFile, page: paths.results },
  demandCalls: { enter: 'signed-in', read: demandCallsFile, page: paths.officeDemandCalls },
  organisations: { enter: 'signed-in', read: organisationsFile, page: paths.officeOrganisations },
  experts: { enter: 'signed-in', read: expertsFile, page: paths.officeExperts },
  funds: { enter: 'signed-in', read: fundsFile, page: paths.officeFunds },
  accounts: { enter: 'signed-in', read: accountsFile, page: paths.adminAccounts },
  trailEntries: { enter: 'signed-in', read: trailEntriesFile, page: paths.trailEntries },
  people: { enter: 'signed-in', read: peopleFile, page: paths.adminPeople },
  stageEntries: { enter: 'signed-in', read: stageEntriesFile, page: pageOfStage },
  decisions: { enter: 'signed-in', read: decisionsFile, page: paths.roundDecisions },
};
