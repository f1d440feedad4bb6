import { problem } from '../../problem'

/** Any address that no route knows. */
export function loader() {
  throw problem(404)
}

export default function MissingPage() {
  return null
}
