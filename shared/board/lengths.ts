/** How long what one writes may be. Apart from the schema, which a page that only writes does not need. */

export const longest = {
  title: 1000,
  /** Room for a case worked out in full; a composer asks for far less. */
  body: 24_000,
  chafes: 1000,
  option: 500,
  loss: 500,
  /** How many sides a dilemma has at most. */
  options: 6,
} as const

/** How long a plan may be as JSON: a longer one would make the whole record unreadable. */
export const planMax = 40_000
