/** A path as letters and files carry it. The base is configuration: a request's Host header is not to be trusted. */
export const fullAddress = (path: string): string => `${process.env['NEXTAUTH_URL'] ?? ''}${path}`;
