import { completionStatusFunctions } from '../features/tasks/completion-status.function.ts'
import { eventChainFunctions } from '../features/tasks/event-chain.function.ts'
import { mayFunctions } from '../features/tasks/may.function.ts'
import { standingFunctions } from '../features/tasks/standing.function.ts'
import { viewerFunctions } from '../features/visibility/viewer.function.ts'

/** Functions the views need, then those that need the views; all hold no data and are made anew at every migration. */
export const functionsBelowViews = [viewerFunctions, completionStatusFunctions, mayFunctions, standingFunctions]
export const functionsAboveViews = [eventChainFunctions]
