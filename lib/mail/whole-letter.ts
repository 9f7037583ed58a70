/** A letter's whole text, as it is sent and shown. */
export const wholeLetter = ({ body, signedBy }: { body: string; signedBy: string }): string =>
  signedBy === '' ? body : `${body}\n\n${signedBy}`;
