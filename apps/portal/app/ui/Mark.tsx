/** The mark of the product: one thread through three points. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        d="M5 23c5.5 0 5.5-14 11-14s5.5 14 11 14"
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinecap="round"
      />
      <circle cx="5" cy="23" r="3" />
      <circle cx="16" cy="9" r="3" />
      <circle cx="27" cy="23" r="3" />
    </svg>
  )
}
