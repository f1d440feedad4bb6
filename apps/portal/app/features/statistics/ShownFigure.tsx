import type { Shown } from './statistics-values'

/** A figure; what was computed and not stated looks different. */
export function ShownFigure({ figure }: { figure: Shown | null }) {
  if (!figure) return <>–</>
  return figure.isComputed ? <span className="computed">{figure.text}*</span> : figure.text
}
