import type { SeedArticle } from '../records.ts'
import { firstHalf } from './minh-khe-first-half.ts'
import { secondHalf } from './minh-khe-second-half.ts'

/** A year of the fictional commune, each article after those it points back to. */
export const sampleArticles: SeedArticle[] = [...firstHalf, ...secondHalf]
