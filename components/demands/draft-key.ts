/** Under which name a browser keeps what is being written for a call. */
export const draftKey = (callId: string): string => `demand-draft:${callId}`;
