import 'server-only';
import { applicationsFile } from '@/lib/applications/read-office-list';
import { decisionsFile } from '@/lib/awards/deciding/decisions-file';
import { demandCallsFile } from '@/lib/demands/calls/read-call-list';
import { heatFile } from '@/lib/demands/lists/heat-file';
import { demandsFile } from '@/lib/demands/lists/read-demand-list';
import { publicDemandsFile } from '@/lib/demands/lists/read-public-list';
import { fundsFile } from '@/lib/funds/read-fund-list';
import type { FileReader } from '@/lib/lists/file-of';
import { organisationsFile } from '@/lib/organisations/read-organisation-list';
import { peopleFile } from '@/lib/regions/people-queries';
import { expertsFile } from '@/lib/reviews/read-expert-list';
import { stageEntriesFile } from '@/lib/reviews/stages/read-entry-list';
import { roundsFile } from '@/lib/rounds/read-round-list';
import { demandsOfTopic } from '@/lib/topics/topic-filter';
import type { ListName } from '@/lib/trail/list-names';

/** Who may ask for the file of a list at all, and how its floor answers. */
type Door = { enter: 'anyone' | 'signed-in'; read: FileReader };

/** Every list that leaves the house, by the name in its address. */
export const listFiles: Record<ListName, Door> = {
  rounds: { enter: 'signed-in', read: (ask) => roundsFile(ask.query, ask) },
  applicationList: { enter: 'signed-in', read: applicationsFile },
  demandList: { enter: 'signed-in', read: (ask) => demandsFile(ask, demandsOfTopic) },
  demandHeat: { enter: 'anyone', read: heatFile },
  publicDemands: { enter: 'anyone', read: publicDemandsFile },
  demandCalls: { enter: 'signed-in', read: demandCallsFile },
  organisations: { enter: 'signed-in', read: (ask) => organisationsFile(ask.query, ask) },
  experts: { enter: 'signed-in', read: expertsFile },
  funds: { enter: 'signed-in', read: fundsFile },
  people: { enter: 'signed-in', read: peopleFile },
  stageEntries: { enter: 'signed-in', read: stageEntriesFile },
  decisions: { enter: 'signed-in', read: decisionsFile },
};
