import type { Genre } from '@thong-suot/vocabulary'
import { genres } from '@thong-suot/vocabulary'
import { enumOf } from '../vocabulary/enum-of.ts'

export const GenreEnum = enumOf<Genre>('Genre', genres, 'Form of an article, as royalties know it.')
