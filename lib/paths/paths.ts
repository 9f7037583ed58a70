import type { Address } from './address';
import { apiPaths } from './api-paths';
import { decidingPaths } from './deciding-paths';

/** Whose plan it is: a round's, or that of a template being modified. */
type PlanOwner = { roundId: string | null; templateId: string | null };

/** Every address of the house, so that a route can move without a search through strings. */
export const paths = {
  home: () => '/',
  signIn: () => '/sign-in',
  signOut: () => '/sign-out',
  enterCode: () => '/sign-in/code',
  forgotPassword: () => '/sign-in/forgot',
  invitation: (token: string) => `/invitation/${token}`,
  /** Sends the signed-in person to the first screen of their first role. */
  desk: () => '/desk',
  account: () => '/account',
  ownPassword: () => '/account/password',
  secondFactor: () => '/account/second-factor',
  /** What was written to somebody. */
  messages: () => '/messages',
  jobs: () => '/jobs',
  job: (jobId: string) => `/jobs/${jobId}`,
  jobFile: (jobId: string) => `/api/jobs/${jobId}/file`,
  /** Where the chains of the trail are looked at and verified. */
  trail: () => '/trail',
  /** The entries themselves, for who audits them. */
  trailEntries: () => '/trail/entries',
  /** Where they ended each day, for everybody. */
  trailRoots: () => '/roots',
  trailRootsFile: () => '/api/trail/roots',
  privacy: () => '/about/privacy',
  accessibility: () => '/about/accessibility',
  guide: () => '/guide',
  /** A chapter of the guide, and a step of it. */
  guideChapter: (chapter: string, step?: string) => `/guide/${chapter}${step === undefined ? '' : `#${step}`}`,
  /** Where news are followed, by whoever asks; and what they follow, of whoever is known. */
  follow: () => '/follow',
  confirmFollow: (token: string) => `/follow/confirm?f=${token}`,
  endFollowing: (token: string) => `/follow/end?f=${token}`,
  /** The same for a mail program, which posts. */
  endFollowingByProgram: (token: string) => `/api/follows/${token}`,
  preferences: () => '/preferences',
  /** Everything one may see, and what one may do, by its words. */
  search: () => '/search',
  /** The same for the search that opens over a page. */
  searchPart: () => '/search/found',
  outbox: () => '/outbox',

  publishedRounds: () => '/calls',
  publishedRound: (roundId: string) => `/calls/${roundId}`,
  results: () => '/results',
  result: (roundId: string) => `/results/${roundId}`,
  resultNotice: (roundId: string) => `/results/${roundId}/notice`,
  newObjection: (roundId: string) => `/results/${roundId}/objection`,
  /** Where an objection's receipt is, and its answer once given. */
  objectionReceipt: (objectionId: string) => `/objections/${objectionId}`,
  findObjection: () => '/objections/find',
  project: (applicationId: string) => `/projects/${applicationId}`,
  fundedOrganisations: () => '/organisations',
  publicOrganisation: (organisationId: string) => `/organisations/${organisationId}`,
  register: () => '/register',
  registered: (organisationId: string) => `/register/done?of=${organisationId}`,
  /** Where somebody joins or claims an organisation that is registered already. */
  claimOrganisation: () => '/register/claim',

  /** The section of the first page that says where demands are taken now. */
  openDemandCalls: () => '/#demand-calls',
  publicDemandCall: (callId: string) => `/demand-calls/${callId}`,
  submitDemand: (callId: string) => `/demand-calls/${callId}/submit`,
  publicDemands: () => '/demands',
  publicDemand: (demandId: string) => `/demands/${demandId}`,
  claimDemand: (demandId: string) => `/my/demands/${demandId}/claim`,
  demandReceipt: (demandId: string) => `/demands/${demandId}/receipt`,
  mendDemand: (demandId: string) => `/demands/${demandId}/mend`,
  findDemand: () => '/demands/find',
  demandHeat: () => '/demands/heat',
  demandHeatOf: (regionId: string) => `/demands/heat?region=${regionId}`,
  /** The application form as a blank sheet, and what is scored, for whoever wants to read or print them. */
  blankForm: (roundId: string) => `/calls/${roundId}/form`,
  publicRubrics: (roundId: string) => `/calls/${roundId}/rubric`,
  publicTopics: (roundId: string) => `/calls/${roundId}/topics`,
  publicDraw: (drawId: string) => `/draws/${drawId}`,
  /** Where anybody verifies a document by what is printed on it. */
  verify: (printed?: { number: string; code: string }): Address =>
    printed === undefined ? '/verify' : `/verify?${new URLSearchParams(printed)}`,
  publishedHistory: () => '/history',
  threeLists: (regionId: string) => `/regions/${regionId}/lists`,

  my: () => '/my',
  myOrganisation: (id: string, part = ''): Address => `/my/organisations/${id}${part && `?part=${part}`}`,
  myOrganisationEdit: (organisationId: string) => `/my/organisations/${organisationId}/edit`,
  newOrganisation: () => '/my/organisations/new',
  myClaim: (claimId: string) => `/my/claims/${claimId}`,
  myDemands: () => '/my/demands',
  /** The same page, with what one's organisations have taken on. */
  claimedDemands: () => '/my/demands?tab=claimed',
  myApplications: () => '/my/applications',
  newApplication: (roundId: string, topicId?: string) =>
    `/my/applications/new?round=${roundId}${topicId === undefined ? '' : `&topic=${topicId}`}`,
  myApplication: (applicationId: string, section?: string) =>
    section === undefined
      ? `/my/applications/${applicationId}`
      : `/my/applications/${applicationId}/sections/${section}`,
  /** The section in which an earlier answer was put back. */
  restoredAnswer: (applicationId: string, section: string, of: { field: string; version: number }) =>
    `/my/applications/${applicationId}/sections/${section}?restored=${of.field}.${of.version}`,
  checkApplication: (applicationId: string) => `/my/applications/${applicationId}/check`,
  /** What stood in the answers before; one of them beside what stands there now. */
  earlierAnswers: (applicationId: string, of?: { field: string; version: number }) =>
    `/my/applications/${applicationId}/history${of === undefined ? '' : `?field=${of.field}&version=${of.version}`}`,
  /** What colleagues said at the questions, `field` first. */
  comments: (applicationId: string, field?: string) =>
    `/my/applications/${applicationId}/comments${field === undefined ? '' : `?field=${field}`}`,
  /** The application as a Word file: as handed in, or as it stands now. */
  applicationWord: (applicationId: string, version: 'submitted' | 'draft' = 'submitted') =>
    `/api/applications/${applicationId}/word${version === 'draft' ? '?draft=1' : ''}`,
  receipt: (applicationId: string) => `/my/applications/${applicationId}/receipt`,
  jointParts: (applicationId: string) => `/my/applications/${applicationId}/partners`,
  /** One's own part in an application that another organisation leads. */
  jointPart: (partId: string) => `/my/applications/joint/${partId}`,
  partnerChange: (changeId: string) => `/my/applications/partners/${changeId}`,
  commitment: (applicationId: string) => `/my/applications/${applicationId}/commitment`,

  /** Where somebody outside answers whether they come onto a roster. */
  expertInvitation: (token: string) => `/expert-invitations/${token}`,
  review: () => '/review',
  assignments: () => '/review/assignments',
  assignment: (assignmentId: string) => `/review/assignments/${assignmentId}`,
  scoreSheet: (assignmentId: string) => `/review/assignments/${assignmentId}/sheet`,

  office: () => '/office',
  officeRounds: () => '/office/rounds',
  newRound: (from?: 'template' | 'own' | 'copy', source?: string) =>
    `/office/rounds/new${from === undefined ? '' : `?from=${from}${source === undefined ? '' : `&source=${source}`}`}`,
  /** Rounds of past years that ran on paper, and what was imported of them. */
  pastRounds: () => '/office/past-rounds',
  pastRound: (pastRoundId: string) => `/office/past-rounds/${pastRoundId}`,
  pastTemplate: (pastRoundId: string) => `/api/past-rounds/${pastRoundId}/template`,
  pastImport: (pastRoundId: string, importId: string) => `/office/past-rounds/${pastRoundId}/imports/${importId}`,
  pastProjects: () => '/office/past-projects',
  pastProjectsOf: (pastRoundId: string) => `/office/past-projects?round=${pastRoundId}`,
  pastProject: (projectId: string) => `/office/past-projects/${projectId}`,
  officeTemplates: () => '/office/templates',
  /** A supplied template by its key, a town's own by its id. */
  officeTemplate: (key: string) => `/office/templates/${key}`,
  /** Where a template is modified, page by page. */
  templateEdit: (templateId: string, part = 'categories') => `/office/templates/${templateId}/edit/${part}`,
  officeRound: (roundId: string) => `/office/rounds/${roundId}`,
  /** Without a part: where something is still to be set, or whence it is published. */
  roundSettings: (roundId: string, part?: string) =>
    `/office/rounds/${roundId}/settings${part === undefined ? '' : `/${part}`}`,
  /** A page of a plan: among its round's settings, or where its template is modified. */
  planSettings: ({ roundId, templateId }: PlanOwner, part: string): Address =>
    roundId === null ? paths.templateEdit(templateId ?? '', part) : paths.roundSettings(roundId, part),
  planFormPreview: (owner: PlanOwner): Address => `${paths.planSettings(owner, 'form')}/preview`,
  /** One of a plan's Word templates, or the form's own, as it is or as a filled sample. */
  planWord: (planId: string, { template = '', sample = false }: { template?: string; sample?: boolean } = {}) =>
    `/api/plans/${planId}/word?template=${template}${sample ? '&sample=1' : ''}`,
  roundAmendments: (roundId: string) => `/office/rounds/${roundId}/amendments`,
  amendment: (roundId: string, amendmentId: string) => `/office/rounds/${roundId}/amendments/${amendmentId}`,
  amendmentPreview: (roundId: string, amendmentId: string) =>
    `/office/rounds/${roundId}/amendments/${amendmentId}/preview`,
  amendmentRehearsal: (roundId: string, amendmentId: string) =>
    `/office/rounds/${roundId}/amendments/${amendmentId}/rehearsal`,
  /** Organisations that were let in after the deadline, by name. */
  lateEntries: (roundId: string) => `/office/rounds/${roundId}/late-entries`,
  roundRehearsal: (roundId: string) => `/office/rounds/${roundId}/rehearsal`,
  roundAnnouncement: (roundId: string) => `/office/rounds/${roundId}/announcement`,
  roundApplications: (roundId: string) => `/office/rounds/${roundId}/applications`,
  /** Where several applications are given back for the same reasons. */
  returnApplications: (roundId: string) => `/office/rounds/${roundId}/applications/return`,
  roundConflicts: (roundId: string) => `/office/rounds/${roundId}/conflicts`,
  roundStages: (roundId: string) => `/office/rounds/${roundId}/stages`,
  stageProposal: (roundId: string, stageId: string) => `/office/rounds/${roundId}/stages/${stageId}/proposal`,
  roundStage: (roundId: string, stageId: string) => `/office/rounds/${roundId}/stages/${stageId}`,
  officeDraw: (round: string, stage: string, draw: string) => `/office/rounds/${round}/stages/${stage}/draws/${draw}`,
  stageEntry: (roundId: string, stageId: string, applicationId: string) =>
    `/office/rounds/${roundId}/stages/${stageId}/${applicationId}`,
  ...decidingPaths,
  roundPublicity: (roundId: string) => `/office/rounds/${roundId}/publicity`,
  officeTopics: (roundId: string) => `/office/rounds/${roundId}/topics`,
  officeDemandCalls: () => '/office/demand-calls',
  newDemandCall: () => '/office/demand-calls/new',
  officeDemandCall: (callId: string) => `/office/demand-calls/${callId}`,
  demandCallForm: (callId: string) => `/office/demand-calls/${callId}/form`,
  /** Where a line of the first screen is given to somebody. */
  assignCase: (key: string) => `/office/assign?key=${encodeURIComponent(key)}`,
  officeDemands: () => '/office/demands',
  enterDemand: () => '/office/demands/new',
  officeDemand: (demandId: string) => `/office/demands/${demandId}`,
  officeHistory: () => '/office/history',
  officePartnerChange: (changeId: string) => `/office/partners/${changeId}`,
  officeObjection: (objectionId: string) => `/office/objections/${objectionId}`,
  /** What offices below a round's recommend: all of them, one office's part in a round, and an application there. */
  /** Applications of upper offices' rounds that an office below has to do with. */
  concerning: () => '/office/concerning',
  recommending: () => '/office/recommending',
  recommendingOffice: (roundId: string, regionId: string) => `/office/recommending/${roundId}/${regionId}`,
  recommendedApplication: (roundId: string, regionId: string, applicationId: string) =>
    `/office/recommending/${roundId}/${regionId}/${applicationId}`,
  officeApplication: (applicationId: string) => `/office/applications/${applicationId}`,
  applicationVersions: (applicationId: string) => `/office/applications/${applicationId}/versions`,
  alikeApplication: (applicationId: string, otherId: string) =>
    `/office/applications/${applicationId}/alike/${otherId}`,
  officeOrganisations: () => '/office/organisations',
  officeOrganisation: (organisationId: string) => `/office/organisations/${organisationId}`,
  officeClaim: (claimId: string) => `/office/claims/${claimId}`,
  officeExperts: (part = '') => `/office/experts${part}`,
  officeExpert: (expertId: string) => `/office/experts/${expertId}`,
  /** Where a county answers what it is asked to pay of awards. */
  coFunding: () => '/office/co-funding',
  coFundedProject: (lineId: string) => `/office/co-funding/${lineId}`,
  officeFunds: () => '/office/funds',
  officeFund: (fundId: string) => `/office/funds/${fundId}`,

  discipline: () => '/discipline',
  observe: () => '/observe',
  observeRounds: () => '/observe/rounds',
  observeRound: (roundId: string) => `/observe/rounds/${roundId}`,

  adminPeople: () => '/admin/people',
  adminAccounts: () => '/admin/accounts',
  adminAccount: (personId: string) => `/admin/accounts/${personId}`,
  adminAppointments: () => '/admin/appointments',
  adminCalendar: () => '/admin/calendar',
  admin: () => '/admin',
  adminRegions: () => '/admin/regions',
  /** Where the office of a region is named. */
  adminOffice: (regionId: string) => `/admin/regions?office=${regionId}#name-office`,

  ...apiPaths,
} satisfies Record<string, (...about: never[]) => Address>;
