const allowedSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** An address from content that may be linked: http, https, mailto, tel, or a path or anchor of this site. */
export function safeLink(address: string | null | undefined): string | null {
  const trimmed = address?.trim()
  if (!trimmed) return null
  if (/^#[\w-]+$/.test(trimmed)) return trimmed
  try {
    const here = 'https://here.invalid'
    const target = new URL(trimmed, here)
    if (target.protocol === 'https:' && target.origin === here) return target.pathname + target.search + target.hash
    return allowedSchemes.has(target.protocol) ? target.href : null
  } catch {
    return null
  }
}
