import type { SeedConclusion } from '../records.ts'
import { chauThanh } from './chau-thanh.ts'
import { gioLinh } from './gio-linh.ts'
import { hoaThanh } from './hoa-thanh.ts'
import { minhKheApril } from './minh-khe-april.ts'
import { minhKheJanuary } from './minh-khe-january.ts'
import { minhKheJuly } from './minh-khe-july.ts'
import { minhKheOctober } from './minh-khe-october.ts'
import { phuHoa } from './phu-hoa.ts'
import { thoaiSon } from './thoai-son.ts'

/** Told from old pages: shown, never tracked. */
export const archivedConclusions: SeedConclusion[] = [thoaiSon, phuHoa, hoaThanh, chauThanh, gioLinh]

/** Of the fictional commune: they open tasks. */
export const liveConclusions: SeedConclusion[] = [minhKheJanuary, minhKheApril, minhKheJuly, minhKheOctober]
