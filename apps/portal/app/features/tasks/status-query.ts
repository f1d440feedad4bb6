import type { CompletionStatus } from '@thong-suot/vocabulary'

/** A completion status as it stands in an address. */
export const statusWords: Record<CompletionStatus, string> = {
  COMPLETED_ON_TIME: 'hoan-thanh-dung-han',
  COMPLETED_LATE: 'hoan-thanh-qua-han',
  IN_PROGRESS_ON_TIME: 'trong-han',
  IN_PROGRESS_OVERDUE: 'qua-han',
  NO_DEADLINE: 'khong-thoi-han',
}

export function statusOfWord(word: string | null): CompletionStatus | null {
  const found = Object.entries(statusWords).find(([, known]) => known === word)
  return (found?.[0] as CompletionStatus | undefined) ?? null
}
