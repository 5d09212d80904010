/**
 * A word without what makes it one of several forms, where a stemmer leaves those apart: `bankjes` and `bank`, `gezinnen`
 * and `gezin`, `geeft` and `geven`, `veiliger` and `veilig`, `gecontroleerd` and `controleren`. Only to find a word of which
 * we know what it means: some that are not the same become one.
 */

/** Of small things, of several, of who does it now and did it before, and of what is more than another. Short ones first. */
const endings = [
  '',
  ...'t d s e j en er je te de st ten den end ste ere jes tje pje ende tjes pjes etje etjes'.split(' '),
]
const shortest = 3

/** What a word may be without its ending; that with the shortest ending first. */
export function withoutEnding(word: string): readonly string[] {
  const whole = word.startsWith('ge') ? [word, word.slice(2)] : [word]
  return endings.flatMap((ending) =>
    whole
      .filter((form) => form.endsWith(ending) && form.length - ending.length >= shortest)
      .map((form) => form.slice(0, form.length - ending.length)),
  )
}

/** Vowels and consonants once, where how often they are written depends on what follows: `loop` is `lop`, as in `lopen`. */
export function bareOf(word: string): string {
  return word
    .replace(/j$/, '')
    .replace(/([aeou])\1(?=[^aeiou]*$)/, '$1')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
}
