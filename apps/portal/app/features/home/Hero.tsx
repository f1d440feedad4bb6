import { useText } from '../../i18n/messages'
import { usePaths } from '../../paths'

/** The question the product answers, and the quickest way to an answer. */
export function Hero() {
  const { home, search } = useText()
  return (
    <div className="hero">
      <div className="wide">
        <h1>{home.title}</h1>
        <p className="hero-lead">{home.lead}</p>
        <search className="hero-search">
          <form action={usePaths().search()}>
            <label htmlFor="hero-words">{home.searchLabel}</label>
            <span className="search-line">
              <input id="hero-words" type="search" name="q" maxLength={200} required aria-describedby="hero-hint" />
              <button type="submit" className="button accent">
                {search.submit}
              </button>
            </span>
            <p id="hero-hint">{home.searchHint}</p>
          </form>
        </search>
        <svg className="hero-thread" viewBox="-30 0 700 160" aria-hidden="true" focusable="false">
          <path d="M40 110c70 0 70-60 140-60s70 60 140 60 70-60 140-60 70 60 140 60" />
          {home.chain.slice(0, 5).map(({ name }, position) => (
            <g key={name} transform={`translate(${40 + position * 140} ${position % 2 === 0 ? 110 : 50})`}>
              <circle r="9" />
              <text y={position % 2 === 0 ? 38 : -24}>{name}</text>
            </g>
          ))}
        </svg>
      </div>
    </div>
  )
}
