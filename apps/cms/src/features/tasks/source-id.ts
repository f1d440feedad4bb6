/** The kinds of content that tasks come from, as the api names them. */
const sources: Readonly<Record<string, string>> = { conclusions: 'Conclusion', plans: 'Plan' }

/** How the api knows a conclusion or plan; nothing for content that opens no tasks. */
export function sourceIdOf(collection: string | undefined, id: number | string | undefined): string | undefined {
  const type = collection && sources[collection]
  return type && id ? `${type}:${id}` : undefined
}
