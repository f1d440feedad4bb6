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
        <svg className="hero-thread" viewBox="0 0 600 160" aria-hidden="true" focusable="false">
          <path d="M20 120c70 0 70-80 140-80s70 80 140 80 70-80 140-80 70 80 140 80" />
          {[20, 160, 300, 440, 580].map((x, position) => (
            <circle key={x} cx={x} cy={position % 2 === 0 ? 120 : 40} r="9" />
          ))}
        </svg>
      </div>
    </div>
  )
}
