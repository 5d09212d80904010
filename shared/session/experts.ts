/** How many days ahead experts may be let to annotate and answer while all else is closed. */
export const expertsDays = 60
