import { FoundMark } from '#client/privacy/FoundMark.tsx'
import { piecesOf } from '#client/privacy/found-words.ts'
import type { Language } from '#shared/board/kinds.ts'
import type { Review } from '#shared/commands/archive-commands.ts'
import { useSay } from './say.ts'

type About = Review['about'][number]

interface CheckAboutProps {
  readonly about: readonly About[]
  readonly language: Language
  /** Whether there is no archive yet, so that the session can be opened again. */
  readonly mayChange: boolean
}

/** What was found in what the session, its phases and tables are called, and what becomes of that. */
export function CheckAbout({ about, language, mayChange }: CheckAboutProps) {
  const say = useSay()
  if (about.length === 0) return null
  return (
    <section className="check-about" aria-labelledby="check-about">
      <h3 id="check-about">{say('closing.about')}</h3>
      <p>{say('closing.about.how')}</p>
      <ul>
        {about.map((one, nth) => (
          <AboutOne key={nth} one={one} language={language} />
        ))}
      </ul>
      {mayChange && <p className="hint">{say('closing.about.change')}</p>}
    </section>
  )
}

function AboutOne({ one, language }: { readonly one: About; readonly language: Language }) {
  const say = useSay()
  const { what, words, becomes, findings } = one
  return (
    <li>
      <b className="what">{say(`closing.about.${what}`)}</b>
      <p lang={language}>
        {piecesOf(words, findings).map((piece, nth) =>
          piece.found === null ? piece.words : <FoundMark key={nth} words={piece.words} found={piece.found} />,
        )}
      </p>
      <p>{becomes === words ? say('closing.about.stays') : <Becomes words={becomes} language={language} />}</p>
      {what === 'subject' && becomes !== words && <p>{say('closing.about.everywhere')}</p>}
    </li>
  )
}

function Becomes({ words, language }: { readonly words: string; readonly language: Language }) {
  const say = useSay()
  if (words === '') return say('closing.about.out')
  return (
    <>
      {say('closing.about.becomes')} <b lang={language}>{words}</b>
    </>
  )
}
