/** Whether the server answers at all, without session and database: for whoever watches it, and the measure of what a page costs. */
export const GET = (): Response => new Response(null, { status: 204 });
