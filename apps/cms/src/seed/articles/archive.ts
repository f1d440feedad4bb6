import type { SeedArticle } from '../records.ts'
import { chauThanh } from './chau-thanh.ts'
import { gioLinh } from './gio-linh.ts'
import { hoaThanh } from './hoa-thanh.ts'
import { phuHoa } from './phu-hoa.ts'
import { thoaiSon } from './thoai-son.ts'

/** Five events of 2017 to 2022 told anew, with every fact of the pages they come from. */
export const archiveArticles: SeedArticle[] = [phuHoa, thoaiSon, hoaThanh, chauThanh, gioLinh]
