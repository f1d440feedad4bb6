/** The aliases that stand for the placeholders of a text. */
export interface Aliases {
  readonly this?: string
  readonly parent?: string
  readonly link?: string
}

const placeholder = /\b(this|parent|link)\.(?=[a-z_"*])|\$([a-zA-Z_]\w*)/g

/** Puts aliases and bind parameters where a text of the mapping has placeholders. */
export function fill(text: string, aliases: Aliases, value: (name: string) => string): string {
  return text.replace(placeholder, (whole, row: keyof Aliases | undefined, name: string | undefined) => {
    if (name !== undefined) return value(name)
    const alias = row && aliases[row]
    if (!alias) throw new Error(`"${whole}" stands for no row in "${text}"`)
    return `${alias}.`
  })
}

/** The names behind `$` in a text. */
export function valueNames(text: string): string[] {
  return [...text.matchAll(placeholder)].flatMap((match) => match[2] ?? [])
}

/** Everything of the form `schema.name` in a statement; columns behind an alias are among them. */
export function qualifiedNames(text: string): Set<string> {
  return new Set(text.match(/\b[a-z_]\w*\.[a-z_]\w*/g))
}

/** publishedAt → published_at, the way columns are named. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** A text literal; only used for names that GraphQL has already limited to letters, digits and `_`. */
export function literal(name: string): string {
  return `'${name.replaceAll("'", "''")}'`
}
