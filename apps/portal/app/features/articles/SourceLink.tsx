import { safeLink } from '../../ui/safe-link'

/** The portal something first appeared on, leading to its page there when that has an address. */
export function SourceLink({ portal, address }: { portal: string; address?: string | null }) {
  const source = safeLink(address)
  return source ? <a href={source}>{portal}</a> : portal
}
