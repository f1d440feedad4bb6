import type { Mapping } from '@thong-suot/read-plan'
import { viewerReads } from './features/auth/viewer.read.ts'
import { featureReads } from './features/reads.ts'
import { nodeReads } from './graphql/node.queries.ts'

/** How every readable type lies over views and tables. */
export const reads: readonly Mapping[] = [...nodeReads, ...viewerReads, ...featureReads]
