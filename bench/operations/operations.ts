import { articlePage } from './article-page.ts'
import { board } from './board.ts'
import { documentChain } from './document-chain.ts'
import { home } from './home.ts'
import type { Operation } from './operation.ts'
import { scoreboard } from './scoreboard.ts'
import { search } from './search.ts'

export const operations: readonly Operation[] = [board, articlePage, scoreboard, home, search, documentChain]
