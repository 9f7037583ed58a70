import { paths } from '@/lib/paths/paths';
import type { Probe } from './measure';
import type { World } from './world';

/** A page and who reads it; 'visitor' without a cookie. */
type Page = { name: string; path: string; reader: keyof World['cookies'] | 'visitor' };

/** What a page costs is said as a multiple of this: an answer of ours that asks nobody and says nothing. */
export const emptyHandler: Probe = { name: 'empty handler', path: paths.alive(), cookie: '' };

export const SAVE = 'save a score';
/** Asked most, by the most people at once: measured longer than the others. */
export const HOT: readonly string[] = [
  'public home',
  'public call',
  'officer home',
  'list, 50',
  'application',
  'review form',
  SAVE,
];

/** Every page of the house that a role reads in its daily work, by reader. */
export const pagesOf = ({ cookies, ...world }: World): Probe[] =>
  [
    ...publicPages(world),
    ...officePages(world),
    ...townPages(world),
    ...expertPages(world),
    ...applicantPages(world),
  ].map(({ reader, ...page }) => ({ ...page, cookie: reader === 'visitor' ? '' : cookies[reader] }));

type Filled = Omit<World, 'cookies'>;

const publicPages = ({ town }: Filled): Page[] =>
  readBy('visitor', {
    'public home': paths.home(),
    'public call': paths.publishedRound(town.openRoundId),
    'blank form': paths.blankForm(town.openRoundId),
    'rubric sheet': paths.publicRubrics(town.openRoundId),
    'public calls': paths.publishedRounds(),
    'public results': paths.results(),
    'public result': paths.result(town.resultRoundId),
    'public notice': paths.resultNotice(town.resultRoundId),
    'public project': paths.project(town.projectId),
    'public organisation': paths.publicOrganisation(town.organisationId),
    'public demands': paths.publicDemands(),
    'public demand': paths.publicDemand(town.publicDemandId),
    'public demand heat': paths.demandHeatOf(town.regionId),
    'public demand call': paths.publicDemandCall(town.callId),
    'demand form': paths.submitDemand(town.callId),
    'public search': `${paths.search()}?q=${encodeURIComponent('服务')}`,
    'three lists': paths.threeLists(town.regionId),
    'published history': paths.publishedHistory(),
    follow: paths.follow(),
    register: paths.register(),
    'sign-in': paths.signIn(),
    'forgotten password': paths.forgotPassword(),
  });

function officePages({ review }: Filled): Page[] {
  const { roundId, stageId, applicationId } = review;
  const list = paths.roundApplications(roundId);
  return [
    ...readBy('officer', {
      'officer home': paths.office(),
      'list, 50': list,
      'list, 200': `${list}?size=200`,
      'list, search': `${list}?q=${encodeURIComponent('项目之77')}`,
      'list as Excel': `${paths.listExport('applicationList')}?of=${roundId}&format=xlsx`,
      application: paths.officeApplication(applicationId),
      rounds: paths.officeRounds(),
      'a round': paths.officeRound(roundId),
      announcement: paths.roundAnnouncement(roundId),
      'late entries': paths.lateEntries(roundId),
      recommending: paths.recommending(),
      'co-funding': paths.coFunding(),
      'past rounds': paths.pastRounds(),
      'past projects': paths.pastProjects(),
      stages: paths.roundStages(roundId),
      'a stage': paths.roundStage(roundId, stageId),
      'a stage entry': paths.stageEntry(roundId, stageId, applicationId),
      organisations: paths.officeOrganisations(),
      'organisations, search': `${paths.officeOrganisations()}?q=${encodeURIComponent('第 77 社会')}`,
      'an organisation': paths.officeOrganisation(review.organisationId),
      funds: paths.officeFunds(),
      'a fund': paths.officeFund(review.fundId),
      templates: paths.officeTemplates(),
      search: `${paths.search()}?q=${encodeURIComponent('项目')}`,
      'search, as typed': `${paths.searchPart()}?q=${encodeURIComponent('互助')}`,
      account: paths.account(),
      'own password': paths.ownPassword(),
      'second factor': paths.secondFactor(),
      jobs: paths.jobs(),
    }),
    ...readBy('observer', {
      'observer home': paths.observe(),
      'observer rounds': paths.observeRounds(),
      'observer round': paths.observeRound(roundId),
    }),
  ];
}

const townPages = ({ review, town }: Filled): Page[] => [
  ...readBy('townOfficer', {
    decisions: paths.roundDecisions(town.resultRoundId),
    publicity: paths.roundPublicity(town.resultRoundId),
    topics: paths.officeTopics(town.openRoundId),
    demands: paths.officeDemands(),
    'a demand': paths.officeDemand(town.submittedDemandId),
  }),
  ...readBy('cityOfficer', {
    'demand calls': paths.officeDemandCalls(),
    'a demand call': paths.officeDemandCall(town.callId),
  }),
  // Experts are on the roster of a city, the one in review.
  ...readBy('reviewCityOfficer', {
    experts: paths.officeExperts(),
    'an expert': paths.officeExpert(review.expertId),
  }),
  ...readBy('securityAdministrator', {
    people: paths.adminPeople(),
    appointments: paths.adminAppointments(),
    accounts: paths.adminAccounts(),
  }),
  ...readBy('auditAdministrator', { trail: paths.trail() }),
  ...readBy('systemAdministrator', {
    'system home': paths.admin(),
    regions: paths.adminRegions(),
    calendar: paths.adminCalendar(),
  }),
];

const expertPages = ({ review }: Filled): Page[] =>
  readBy('expert', {
    'expert home': paths.review(),
    'my assignments': paths.assignments(),
    'review form': paths.assignment(review.toScoreId),
    'printed sheet': paths.scoreSheet(review.toPrintId),
  });

const applicantPages = ({ town }: Filled): Page[] =>
  readBy('applicant', {
    'applicant home': paths.my(),
    'my applications': paths.myApplications(),
    'my application': paths.myApplication(town.draftId),
    'form section': paths.myApplication(town.draftId, town.sectionKey),
    'check before sending': paths.checkApplication(town.draftId),
    receipt: paths.receipt(town.projectId),
    'my organisation': paths.myOrganisation(town.organisationId),
    'my demands': paths.myDemands(),
  });

const readBy = (reader: Page['reader'], pages: Record<string, string>): Page[] =>
  Object.entries(pages).map(([name, path]) => ({ name, path, reader }));
