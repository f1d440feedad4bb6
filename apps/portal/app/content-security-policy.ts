/** Scripts run only with this response's nonce; styles, fonts and pictures come from this origin only. */
export function contentSecurityPolicy(nonce: string, isDeveloping = false): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    // Vite's hot reload writes style elements and opens a socket; a build does neither.
    isDeveloping ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    isDeveloping ? "connect-src 'self' ws: wss:" : "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "manifest-src 'self'",
  ].join('; ')
}
