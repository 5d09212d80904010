import './sheet.css'
import { Logo } from '#client/ui/Logo.tsx'
import type { SheetPart, SignalSheet } from '#shared/archive/signal-sheet.ts'
import { sizeOf } from '#shared/archive/signal-size.ts'

interface SheetProps {
  readonly sheet: SignalSheet
  /** Which heading its title is on this page. */
  readonly level: 1 | 3
}

/** A signal as it will be on paper. What is not written yet is a grey line. */
export function Sheet({ sheet, level }: SheetProps) {
  const { language, kind, from, whom, title, parts, composed, made } = sheet
  const Title = `h${level}` as const
  const Head = level === 1 ? 'h2' : 'h4'
  return (
    <div className="sheet-frame">
      <article className="sheet" data-theme="light" data-size={sizeOf(sheet)} lang={language}>
        <header>
          <p className="sheet-of">
            <span className="sheet-kind">
              <Logo height={18} />
              {kind}
            </span>
            <span className="sheet-from">{from}</span>
          </p>
          <Title className="sheet-title">{title}</Title>
          <p className="sheet-whom">
            <b>{whom.label}</b> {whom.words.trim() === '' ? <Unwritten /> : whom.words}
          </p>
        </header>
        {parts.map((part) => (
          <Part key={part.title} part={part} level={level} />
        ))}
        {composed !== null && (
          <section className="sheet-part sheet-composed">
            <Head className="sheet-head">{composed.title}</Head>
            <p className="mark">{composed.mark}</p>
            <Words words={composed.words} />
          </section>
        )}
        <footer className="sheet-made">
          <Head className="sheet-head">{made.title}.</Head> <p>{made.words}</p>
        </footer>
      </article>
    </div>
  )
}

function Part({ part: { title, words, lists }, level }: { readonly part: SheetPart } & Pick<SheetProps, 'level'>) {
  const Head = level === 1 ? 'h2' : 'h4'
  const Sub = level === 1 ? 'h3' : 'h5'
  return (
    <section className="sheet-part">
      <Head className="sheet-head">{title}</Head>
      <Words words={words} />
      {lists.length > 0 && (
        <div className="sheet-lists">
          {lists.map((list) => (
            <section key={list.is} className={`is-${list.is}`}>
              <Sub className="sheet-sub">{list.title}</Sub>
              <ul>
                {list.items.map((item) => (
                  <li key={item.id} lang={item.language}>
                    {item.words}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </section>
  )
}

function Words({ words }: { readonly words: readonly string[] }) {
  if (words.length === 0) {
    return (
      <p className="words">
        <Unwritten />
      </p>
    )
  }
  // Which one it is is all that there is to know a paragraph by.
  return words.map((paragraph, nth) => (
    <p key={nth} className="words">
      {paragraph}
    </p>
  ))
}

const Unwritten = () => <span className="unwritten" aria-hidden="true" />
