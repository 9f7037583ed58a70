import type { Address } from './address';

/** Addresses that answer with files, figures or events instead of pages. */
export const apiPaths = {
  alive: () => '/api/alive',
  meetingMinutes: (minutesId: string) => `/api/minutes/${minutesId}`,
  objectionSeal: (objectionId: string) => `/api/objections/${objectionId}/seal`,
  sheet: (kind: 'answers' | 'scores', id: string) => `/api/sheets/${kind}/${id}`,
  /** An expert's open sheets of a stage as one table. */
  scoreBook: (stageId: string) => `/api/score-books/${stageId}`,
  /** What happens in applications that are open in this browser, each as `livePlace` writes it. */
  live: (places: readonly string[]) => `/api/live?${new URLSearchParams(places.map((at) => ['at', at])).toString()}`,
  /** How far each section of an application is, asked while it is filled in. */
  sectionStates: (applicationId: string) => `/api/sections/${applicationId}`,
  attachments: (applicationId: string) => `/api/attachments/${applicationId}`,
  /** A declared list as a file; its search is the list's own. */
  listExport: (name: string) => `/api/lists/${name}/export`,
  /** Dates for a calendar program: a call's, and whatever waits for oneself. */
  calendarOfCall: (roundId: string) => `/api/calendar/calls/${roundId}`,
  calendarOfMine: () => '/api/calendar/mine',
  similarDemands: () => '/api/demands/similar',
  file: (fileId: string) => `/api/files/${fileId}`,
  /** A Word file as a page of its text. */
  fileReading: (fileId: string) => `/api/files/${fileId}/reading`,
} satisfies Record<string, (...about: never[]) => Address>;
