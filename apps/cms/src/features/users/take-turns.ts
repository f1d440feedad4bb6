const lastOf = new Map<string, Promise<unknown>>()

/** Runs work under one name after the other, in the order asked; other names do not wait. */
export async function takeTurns<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const before = lastOf.get(name) ?? Promise.resolve()
  const mine = before.then(work, work)
  lastOf.set(name, mine)
  try {
    return await mine
  } finally {
    if (lastOf.get(name) === mine) lastOf.delete(name)
  }
}
