/** A document in a chain, with how many steps it stands from the one being read: below zero is above it. */
export interface ChainLine<Doc> {
  step: number
  document: Doc
}

interface Link<Doc> {
  depth: number
  document: Doc
}

/** Both directions as one path, read from the highest document down to the last that carries it out. */
export function chainLines<Doc>(
  up: Link<Doc>[],
  down: Link<Doc>[],
): { above: ChainLine<Doc>[]; below: ChainLine<Doc>[] } {
  const above = up.map(({ depth, document }) => ({ step: -depth, document }))
  const below = down.map(({ depth, document }) => ({ step: depth, document }))
  return { above: above.sort((a, b) => a.step - b.step), below: below.sort((a, b) => a.step - b.step) }
}
