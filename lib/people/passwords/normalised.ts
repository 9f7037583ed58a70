/** The same password from another keyboard is the same (NIST SP 800-63B 3.1.1.2): full-width letters, composed accents. */
export const normalised = (password: string): string => password.normalize('NFKC');
