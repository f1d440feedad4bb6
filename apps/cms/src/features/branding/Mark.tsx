/** Three points on one line: document, decision, deed. The same mark as on the portal. */
export function Mark({ size = 18 }: { size?: number }) {
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#0d4f49" />
      <path d="M6 22c5 0 5-12 10-12s5 12 10 12" fill="none" stroke="#f2c14e" strokeWidth="3" strokeLinecap="round" />
      <circle cx="6" cy="22" r="2.6" fill="#fff" />
      <circle cx="16" cy="10" r="2.6" fill="#fff" />
      <circle cx="26" cy="22" r="2.6" fill="#fff" />
    </svg>
  )
}

/** The name on the login page. */
export function Logo() {
  return (
    <span className="brand">
      <Mark size={44} />
      <span className="brand-name">Thông Suốt</span>
    </span>
  )
}
