/** Shared strokes of the illustrations: a calm sky, hills, flat shapes in a few colours. Sizes in pixels. */
export const width = 1600
export const height = 1000

export const colours = {
  sky: '#e8f0ee',
  mist: '#d3e3de',
  hill: '#8fb8a8',
  deep: '#3f7a6b',
  ink: '#234a42',
  paper: '#fbfaf5',
  sand: '#ecd9b6',
  clay: '#c9744a',
  sun: '#f0b95b',
  water: '#9cc7cf',
} as const

export function picture(shapes: string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${shapes.join('')}</svg>`
}

export function box(x: number, y: number, w: number, h: number, fill: string, round = 0): string {
  return `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${round}" fill="${fill}"/>`
}

export function disc(x: number, y: number, radius: number, fill: string): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`
}

export function shape(points: string, fill: string): string {
  return `<path d="${points}" fill="${fill}"/>`
}

export function stroke(points: string, colour: string, thickness: number): string {
  return `<path d="${points}" fill="none" stroke="${colour}" stroke-width="${thickness}" stroke-linecap="round" stroke-linejoin="round"/>`
}

/** A seated or standing person as a head and shoulders. */
export function person(x: number, y: number, coat: string, size = 1): string {
  const r = 42 * size
  return (
    disc(x, y, r, colours.sand) +
    shape(
      `M${x - 90 * size} ${y + 190 * size} q0 ${-140 * size} ${90 * size} ${-140 * size} t${90 * size} ${140 * size} z`,
      coat,
    )
  )
}

/** A sheet with lines of writing. */
export function sheet(x: number, y: number, w: number, h: number, lines = 5): string {
  const gap = h / (lines + 1.5)
  const writing = Array.from({ length: lines }, (_, line) =>
    box(
      x + w * 0.14,
      y + gap * (line + 0.9),
      w * (line % 3 === 2 ? 0.48 : 0.72),
      Math.max(6, h * 0.022),
      colours.hill,
      4,
    ),
  )
  return box(x, y, w, h, colours.paper, 10) + writing.join('')
}
