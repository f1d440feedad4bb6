import { env } from '../../env.ts'
import type { Draft } from './publishable.ts'

/** Where readers see an item now; nothing while they do not. */
export function addressOnPortal(path: string, item: Draft, locale: string): string | null {
  const isLive = item.liveFrom && new Date(item.liveFrom) <= new Date() && !item.withdrawnAt
  if (!isLive || !item.slug) return null
  return `${env.PUBLIC_ORIGIN}${locale === 'en' ? '/en' : ''}/${path}/${item.slug}`
}
