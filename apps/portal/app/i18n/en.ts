import { content } from './en/content'
import { figureTexts } from './en/figures'
import { frame } from './en/frame'
import { planTexts } from './en/plans'
import { procedureTexts } from './en/procedures'
import { work } from './en/work'
import type { Messages } from './vi'

/** Every text of the interface, in English. */
export const en: Messages = { ...frame, ...content, ...planTexts, ...figureTexts, ...procedureTexts, ...work }
