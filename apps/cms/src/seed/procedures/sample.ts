import type { SeedProcedure } from '../records.ts'
import { civilStatusProcedures } from './civil-status.ts'
import { livelihoodProcedures } from './livelihood.ts'

/** What the fictional commune posts: twenty procedures, five of them in two versions. */
export const sampleProcedures: SeedProcedure[] = [...civilStatusProcedures, ...livelihoodProcedures]
