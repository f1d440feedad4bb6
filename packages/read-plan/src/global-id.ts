const shapes: Readonly<Record<string, RegExp>> = {
  int: /^(0|[1-9]\d{0,8}|1\d{9}|20\d{8})$/,
  bigint: /^(0|[1-9]\d{0,17})$/,
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
}

export function encodeGlobalId(type: string, key: string | number): string {
  return `${type}:${key}`
}

/** The key in a global id, or null when it names another type or can be no key of that kind. */
export function decodeGlobalId(id: unknown, type: string, keyType: string): string | null {
  if (typeof id !== 'string' || !id.startsWith(`${type}:`)) return null
  const key = id.slice(type.length + 1)
  const shape = shapes[keyType]
  return shape && !shape.test(key) ? null : key
}
