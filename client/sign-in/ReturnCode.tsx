import { useEffect, useRef, useState } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { useCopy } from '#client/board/copy.ts'
import { printSheet } from '#client/board/print-sheet.ts'
import { Button } from '#client/ui/Button.tsx'
import { useSay } from './say.ts'
import './sign-in.css'

/** `has`: whether there is a code already, which a new one takes the place of. */
export function ReturnCode({ has = false }: { readonly has?: boolean }) {
  const say = useSay()
  const [code, setCode] = useState<string | null>(null)
  const [problem, setProblem] = useState('')
  const busy = useRef(false)

  async function make(): Promise<void> {
    if (busy.current) return
    busy.current = true
    setProblem('')
    try {
      setCode((await ask('makeReturnCode', {})).code)
    } catch (error) {
      setProblem(say(`problem.${problemCode(error)}`))
    } finally {
      busy.current = false
    }
  }

  return (
    <div className="return-code">
      {code === null ? (
        <>
          <p>{say('code.what')}</p>
          <Button icon="key" onClick={() => void make()}>
            {say(has ? 'code.again' : 'code.make')}
          </Button>
          {has && <p className="hint">{say('code.replaces')}</p>}
        </>
      ) : (
        <Sheet code={code} />
      )}
      <p className="error" role="alert">
        {problem}
      </p>
    </div>
  )
}

/** Shown once: to write down, to print, or to copy. */
function Sheet({ code }: { readonly code: string }) {
  const say = useSay()
  const { copy, copied } = useCopy()
  const sheet = useRef<HTMLElement>(null)
  useEffect(() => sheet.current?.focus(), [])
  return (
    <div className="join-card code-card">
      <section className="join-sheet code-sheet" ref={sheet} tabIndex={-1} aria-label={say('code.mine')}>
        <p className="name">{say('code.mine')}</p>
        <ol translate="no">
          {code.split(' ').map((word, at) => (
            <li key={at} lang="nl">
              {word}
            </li>
          ))}
        </ol>
        <p className="at">{say('code.where', { place: `${location.host}/terug` })}</p>
      </section>
      <p className="hint">{say('code.once')}</p>
      <div className="acts">
        <Button icon={copied ? 'check' : 'copy'} onClick={() => void copy(code)}>
          {say(copied ? 'code.copied' : 'code.copy')}
        </Button>
        <Button icon="print" onClick={(event) => printSheet(event.currentTarget)}>
          {say('code.print')}
        </Button>
      </div>
      <output className="vh">{copied ? say('code.copied') : say('code.here')}</output>
    </div>
  )
}
