const ownPath = /^\/(?![/\\])/

/** Where to go after signing in: a path of this site, never another site's address. */
export function safeReturnPath(wanted: unknown): string {
  if (typeof wanted !== 'string' || !ownPath.test(wanted) || hasControlCharacter(wanted)) return '/'
  return wanted
}

// Browsers drop tabs and line breaks from an address: "/\t/evil" would become "//evil".
function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => character.charCodeAt(0) < 0x20)
}
