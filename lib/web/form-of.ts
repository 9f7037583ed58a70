/** What was posted as a form; null where the body is none: broken, cut off, or of another kind. */
export async function formOf(request: Request): Promise<FormData | null> {
  try {
    return await request.formData();
  } catch {
    return null;
  }
}
