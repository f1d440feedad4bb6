/** Files taken as evidence: the media type, which their content has to prove, and how their names may end. */
export const evidenceTypes = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
} as const satisfies Record<string, readonly string[]>

/** How large one file may be, and how many a report may have. */
export const evidenceLimits = { bytes: 20 * 1024 * 1024, files: 5 } as const
