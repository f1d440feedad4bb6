import { drainOnTermination } from './features/serving/drain.ts'

/** Runs once, before the first request: opens the database and arranges an orderly end. */
export async function register(): Promise<void> {
  drainOnTermination()
  // loaded only here, so that a build that reads this file does not open a database
  const { openPayload } = await import('./features/serving/open-payload.ts')
  await openPayload()
}
