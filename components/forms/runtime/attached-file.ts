/** A file of a form as its field lists it. */
export type AttachedFile = {
  id: string;
  name: string;
  size: number;
  mime: string;
  scan: string;
  uploader: string;
  /** ISO. */
  uploadedAt: string;
};
