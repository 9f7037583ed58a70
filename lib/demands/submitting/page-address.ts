/** An address as letters print it. The base is configuration: a request's Host header is not to be trusted. */
export const pageAddress = (path: string): string => `${process.env['NEXTAUTH_URL'] ?? ''}${path}`;
