/** Runs once, before the first request: opens the database and arranges an orderly end. */
export async function register(): Promise<void> {
  // biome-ignore lint/style/noProcessEnv: Next replaces it while building, which drops the code below from its edge bundle
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { drainOnTermination } = await import('./features/serving/drain.ts')
    const { openPayload } = await import('./features/serving/open-payload.ts')
    drainOnTermination()
    await openPayload()
  }
}
