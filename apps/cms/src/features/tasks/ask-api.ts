/** Asks the api, in the name of whoever is signed in; nothing when it could not answer. */
export async function askApi<Data>(query: string, variables: object, language: string): Promise<Data | undefined> {
  try {
    const answer = await fetch('/graphql', {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(10_000),
    })
    const { data } = (await answer.json()) as { data?: Data | null }
    return data ?? undefined
  } catch {
    return undefined
  }
}
