import { content } from './vi/content'
import { frame } from './vi/frame'
import { procedureTexts } from './vi/procedures'
import { work } from './vi/work'

/** Every text of the interface, in Vietnamese. en.ts has the same keys; the compiler and a test hold them together. */
export const vi = { ...frame, ...content, ...procedureTexts, ...work }

export type Messages = typeof vi
