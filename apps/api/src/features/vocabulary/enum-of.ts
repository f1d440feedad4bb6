import type { Labelled } from '@thong-suot/vocabulary'
import { registerEnumType } from 'type-graphql'

/** A GraphQL enum over the keys of a labelled list; each value is described in both languages. */
export function enumOf<Key extends string>(name: string, labels: Labelled<Key>, description: string) {
  const keys = Object.keys(labels) as Key[]
  const values = Object.fromEntries(keys.map((key) => [key, key])) as { [Each in Key]: Each }
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      keys.map((key) => [key, { description: `${labels[key].vi} (${labels[key].en})` }]),
    ) as { [Each in Key]: { description: string } },
  })
  return values
}
