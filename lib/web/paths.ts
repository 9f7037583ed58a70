/** Every address of the house, so that a route can move without a search through strings. */
export const paths = {
  home: () => '/',
  signIn: () => '/sign-in',
  signOut: () => '/sign-out',
  forgotPassword: () => '/sign-in/forgot',
  invitation: (token: string) => `/invitation/${token}`,
  /** Sends the signed-in person to the first screen of their first role. */
  desk: () => '/desk',
  account: () => '/account',
  preferences: () => '/preferences',
  outbox: () => '/outbox',

  publicCalls: () => '/calls',
  publicCall: (roundId: string) => `/calls/${roundId}`,
  results: () => '/results',
  result: (roundId: string) => `/results/${roundId}`,
  newObjection: (roundId: string) => `/results/${roundId}/objection`,
  project: (applicationId: string) => `/projects/${applicationId}`,
  publicOrganisation: (organisationId: string) => `/organisations/${organisationId}`,
  register: () => '/register',

  my: () => '/my',
  myOrganisation: (organisationId: string) => `/my/organisations/${organisationId}`,
  myOrganisationEdit: (organisationId: string) => `/my/organisations/${organisationId}/edit`,
  newOrganisation: () => '/my/organisations/new',
  myApplications: () => '/my/applications',
  newApplication: (roundId: string) => `/my/applications/new?round=${roundId}`,
  myApplication: (applicationId: string, section?: string) =>
    section === undefined ? `/my/applications/${applicationId}` : `/my/applications/${applicationId}/sections/${section}`,
  checkApplication: (applicationId: string) => `/my/applications/${applicationId}/check`,
  receipt: (applicationId: string) => `/my/applications/${applicationId}/receipt`,

  review: () => '/review',
  assignments: () => '/review/assignments',
  assignment: (assignmentId: string) => `/review/assignments/${assignmentId}`,
  scoreSheet: (assignmentId: string) => `/review/assignments/${assignmentId}/sheet`,

  office: () => '/office',
  officeRounds: () => '/office/rounds',
  newRound: () => '/office/rounds/new',
  officeRound: (roundId: string) => `/office/rounds/${roundId}`,
  roundSettings: (roundId: string, part: string) => `/office/rounds/${roundId}/settings/${part}`,
  roundApplications: (roundId: string) => `/office/rounds/${roundId}/applications`,
  roundStages: (roundId: string) => `/office/rounds/${roundId}/stages`,
  roundStage: (roundId: string, stageId: string) => `/office/rounds/${roundId}/stages/${stageId}`,
  roundDecisions: (roundId: string) => `/office/rounds/${roundId}/decisions`,
  roundPublicity: (roundId: string) => `/office/rounds/${roundId}/publicity`,
  officeApplication: (applicationId: string) => `/office/applications/${applicationId}`,
  officeOrganisations: () => '/office/organisations',
  officeOrganisation: (organisationId: string) => `/office/organisations/${organisationId}`,
  officeExperts: () => '/office/experts',
  officeExpert: (expertId: string) => `/office/experts/${expertId}`,
  officeFunds: () => '/office/funds',

  observe: () => '/observe',
  observeRound: (roundId: string) => `/observe/rounds/${roundId}`,

  adminPeople: () => '/admin/people',
  adminCalendar: () => '/admin/calendar',
  adminRegions: () => '/admin/regions',

  file: (fileId: string) => `/api/files/${fileId}`,
};
