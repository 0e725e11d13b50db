/** What the server sets up once, before it answers: the log of requests and faults, and closing the database at the end. */

/** Called by Next once in each process. It throws nothing: a fault here would make every page fail. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { setUp } = await import("./app/_server/set-up");
  setUp();
}
