/** The aliases that stand for the placeholders of a text. */
export interface Aliases {
  readonly this?: string
  readonly parent?: string
  readonly link?: string
}

const placeholder = /\b(this|parent|link)\.(?=[a-z_"*])|\$([a-zA-Z_]\w*)/g

type Piece = string | { readonly row: keyof Aliases } | { readonly name: string }

// Texts of the mapping are few and come again in every plan, so each is cut into its pieces once.
const cutTexts = new Map<string, readonly Piece[]>()

/** Puts aliases and bind parameters where a text of the mapping has placeholders. */
export function fill(text: string, aliases: Aliases, value: (name: string) => string): string {
  let filled = ''
  for (const piece of piecesOf(text)) {
    if (typeof piece === 'string') filled += piece
    else if ('name' in piece) filled += value(piece.name)
    else {
      const alias = aliases[piece.row]
      if (!alias) throw new Error(`"${piece.row}." stands for no row in "${text}"`)
      filled += `${alias}.`
    }
  }
  return filled
}

function piecesOf(text: string): readonly Piece[] {
  const known = cutTexts.get(text)
  if (known) return known
  const pieces: Piece[] = []
  let end = 0
  for (const { 0: whole, 1: row, 2: name, index } of text.matchAll(placeholder)) {
    if (index > end) pieces.push(text.slice(end, index))
    pieces.push(name === undefined ? { row: row as keyof Aliases } : { name })
    end = index + whole.length
  }
  if (end < text.length) pieces.push(text.slice(end))
  cutTexts.set(text, pieces)
  return pieces
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
