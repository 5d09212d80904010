/** Cells that no spreadsheet takes for a formula. */

/** What a spreadsheet would begin to reckon with, or what we put before it ourselves. */
const first = /^(?='*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20])/
const ourFirst = /^'(?='*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20])/

/** Where a Dutch spreadsheet parts cells by semicolons, what follows one, a tab or a line end begins a cell too. */
const inner = /([;\t\r\n][^\S\t\r\n]*)(?='*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g
const ourInner = /([;\t\r\n][^\S\t\r\n]*)'(?='*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g

/** With a quote before it a spreadsheet shows it as it is written. */
export const defused = (words: string): string => words.replaceAll(inner, "$1'").replace(first, "'")

/** What was meant, without the quotes that we put there. */
export const undefused = (cell: string): string => cell.replace(ourFirst, '').replaceAll(ourInner, '$1')
