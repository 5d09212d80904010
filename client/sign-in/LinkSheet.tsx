import { useEffect, useRef } from 'react'
import { useCopy } from '#client/board/copy.ts'
import { printSheet } from '#client/board/print-sheet.ts'
import { QrCode } from '#client/board/QrCode.tsx'
import { useLanguage } from '#client/language.tsx'
import { monthDay } from '#client/pages/when.ts'
import { Button } from '#client/ui/Button.tsx'
import { useSay } from './say-signing-in.ts'
import './sign-in.css'

export interface LinkSheetProps {
  readonly link: string
  readonly until: number
  readonly title: string
}

/** A link that is used once, on a sheet to print: as a code to scan, and as an address to type. */
export function LinkSheet({ link, until, title }: LinkSheetProps) {
  const say = useSay()
  const language = useLanguage()
  const { copy, copied } = useCopy()
  const sheet = useRef<HTMLElement>(null)
  useEffect(() => sheet.current?.focus(), [])
  return (
    <div className="join-card code-card">
      <section className="join-sheet code-sheet link-sheet" ref={sheet} tabIndex={-1} aria-label={title}>
        <p className="name">{title}</p>
        <QrCode text={link} label={say('sheet.qr')} />
        <p className="link" translate="no">
          {link}
        </p>
        <p className="at">{say('sheet.how', { day: monthDay(until, language) })}</p>
      </section>
      <p className="hint">{say('sheet.once')}</p>
      <div className="acts">
        <Button icon="print" onClick={(event) => printSheet(event.currentTarget)}>
          {say('sheet.print')}
        </Button>
        <Button icon={copied ? 'check' : 'copy'} onClick={() => void copy(link)}>
          {say(copied ? 'sheet.copied' : 'sheet.copy')}
        </Button>
      </div>
      <output className="vh">{copied && say('sheet.copied')}</output>
    </div>
  )
}
