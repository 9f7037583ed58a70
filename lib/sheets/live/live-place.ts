/** A part of an application that a window has open, in one word for an address. */
export type LivePlace = { applicationId: string; section: string };

export const livePlace = ({ applicationId, section }: LivePlace): string => `${applicationId}~${section}`;

export function readLivePlace(place: string): LivePlace {
  const [applicationId = '', section = ''] = place.split('~');
  return { applicationId, section: section.slice(0, 40) };
}
