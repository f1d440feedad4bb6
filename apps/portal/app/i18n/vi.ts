import { content } from './vi/content'
import { figureTexts } from './vi/figures'
import { frame } from './vi/frame'
import { planTexts } from './vi/plans'
import { procedureTexts } from './vi/procedures'
import { work } from './vi/work'

/** Every text of the interface, in Vietnamese. en.ts has the same keys; the compiler and a test hold them together. */
export const vi = { ...frame, ...content, ...planTexts, ...figureTexts, ...procedureTexts, ...work }

export type Messages = typeof vi
