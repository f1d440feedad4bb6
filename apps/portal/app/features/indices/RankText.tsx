import { useText } from '../../i18n/messages'

interface RankTextProps {
  rank?: number | null
  rankTied: boolean
  rankOutOf?: number | null
}

/** Hạng 1/12 (đồng hạng). */
export function RankText({ rank, rankTied, rankOutOf }: RankTextProps) {
  const { indices } = useText()
  if (rank == null) return <>–</>
  return (
    <>
      {rankOutOf ? `${rank}/${rankOutOf}` : rank}
      {rankTied && <span className="quiet-text"> {indices.tied}</span>}
    </>
  )
}
