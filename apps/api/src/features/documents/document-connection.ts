import { connectionOf } from '../../graphql/connection.ts'
import { Document } from './document.view.ts'

export const DocumentConnection = connectionOf('Document', () => Document)
