import 'reflect-metadata'
import { writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { makeSchema } from '../schema.ts'

// The contract with the portal, generated and committed beside the sources.
const file = new URL('../../schema.graphql', import.meta.url)
writeFileSync(file, `${printSchema(lexicographicSortSchema(makeSchema()))}\n`)
