import 'server-only';
import { applicationsFile } from '@/lib/applications/read-office-list';
import { decisionsFile } from '@/lib/awards/deciding/decisions-file';
import { demandCallsFile } from '@/lib/demands/calls/read-call-list';
import { heatFile } from '@/lib/demands/lists/heat-file';
import { demandsFile } from '@/lib/demands/lists/read-demand-list';
import { publicDemandsFile } from '@/lib/demands/lists/read-public-list';
import { fundsFile } from '@/lib/funds/read-fund-list';
import type { Query } from '@/lib/kernel/query';
import type { FileReader, ListFile } from '@/lib/lists/file-of';
import type { ListName } from '@/lib/lists/list-names';
import { organisationsFile } from '@/lib/organisations/read-organisation-list';
import { peopleFile } from '@/lib/regions/people-queries';
import { expertsFile } from '@/lib/reviews/read-expert-list';
import { stageEntriesFile } from '@/lib/reviews/stages/read-entry-list';
import { roundsFile } from '@/lib/rounds/read-round-list';

/** Who may ask for the file of a list at all, and how its floor answers. */
type Door = { enter: 'anyone' | 'signed-in'; read: FileReader };

const asQuery =
  <Address>(file: Query<Address, ListFile>): FileReader =>
  (ask) =>
    file(ask.query as Address, ask);

/** Every list that leaves the house, by the name in its address. */
export const listFiles: Record<ListName, Door> = {
  rounds: { enter: 'signed-in', read: roundsFile },
  applicationList: { enter: 'signed-in', read: asQuery(applicationsFile) },
  demandList: { enter: 'signed-in', read: asQuery(demandsFile) },
  demandHeat: { enter: 'anyone', read: asQuery(heatFile) },
  publicDemands: { enter: 'anyone', read: asQuery(publicDemandsFile) },
  demandCalls: { enter: 'signed-in', read: asQuery(demandCallsFile) },
  organisations: { enter: 'signed-in', read: asQuery(organisationsFile) },
  experts: { enter: 'signed-in', read: asQuery(expertsFile) },
  funds: { enter: 'signed-in', read: asQuery(fundsFile) },
  people: { enter: 'signed-in', read: asQuery(peopleFile) },
  stageEntries: { enter: 'signed-in', read: asQuery(stageEntriesFile) },
  decisions: { enter: 'signed-in', read: asQuery(decisionsFile) },
};
