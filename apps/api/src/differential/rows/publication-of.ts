import type { Publication } from '../../testing/content-rows.ts'
import { oddText } from './odd-texts.ts'

/** In sight, and out of sight for every reason there is; most are in sight. */
export function publicationOf(index: number, agency: number): Publication {
  const all: Publication[] = [
    {},
    {},
    { audience: 'INTERNAL', agency },
    { previousSlugs: [`ten-cu-${index}`, `ten-cu-nua-${index}`] },
    { agency, liveFrom: '2026-02-03T17:30:00.123Z' },
    { status: 'draft' },
    { liveFrom: '2999-01-01' },
    { withdrawnAt: '2026-04-01T20:00:00Z', withdrawnReason: oddText(index), previousSlugs: [`da-rut-${index}`] },
    { agency },
  ]
  return all[index % all.length] as Publication
}
