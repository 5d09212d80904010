import { useSay } from './say.ts'

/** In place of a number that would tell of single people. */
export function TooFew() {
  const say = useSay()
  return (
    <span title={say('library.too-few')}>
      <span aria-hidden="true">–</span>
      <span className="vh">{say('library.too-few')}</span>
    </span>
  )
}
