/** Which sheet a row of a table of scores is, and which versions its cells had when the table was taken. */
export type Mark = { assignmentId: string; versions: number[] };

/** 'id:1.0.2', the versions in the order of the columns. */
export const writeMark = ({ assignmentId, versions }: Mark): string => `${assignmentId}:${versions.join('.')}`;

export function readMark(text: string): Mark | null {
  const [, assignmentId, versions] = /^([0-9a-z-]{10,40}):(\d{1,6}(?:\.\d{1,6})*)$/i.exec(text.trim()) ?? [];
  return assignmentId === undefined || versions === undefined
    ? null
    : { assignmentId, versions: versions.split('.').map(Number) };
}
