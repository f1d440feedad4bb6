/**
 * Known fault, to be '' when it is mended: where an English name or title is empty, the label of a scoreboard line is
 * empty too, and `Article.language` says `en` of a Vietnamese title.
 */
export const emptyEnglish = 'Not empty'
