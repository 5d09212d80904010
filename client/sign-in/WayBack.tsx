import { useEffect, useState } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { useCopy } from '#client/board/copy.ts'
import { QrCode } from '#client/board/QrCode.tsx'
import { useLanguage } from '#client/language.tsx'
import { useLiveState } from '#client/live/hooks.ts'
import { monthDay } from '#client/pages/when.ts'
import { siteFor } from '#client/site.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Field } from '#client/ui/Field.tsx'
import type { commands, Output } from '#shared/commands/commands.ts'
import { useSay } from './say.ts'
import './sign-in.css'

interface WayBackProps {
  readonly person: string
  readonly name: string
  readonly onClose: () => void
}

/** For who leads: a link by which somebody who lost their device takes part again. It is made when asked, and shown once. */
export function WayBack({ person, name, onClose }: WayBackProps) {
  const say = useSay()
  const session = useLiveState((state) => state.info.id)
  const [made, setMade] = useState<Made | null>(null)
  const [problem, setProblem] = useState('')

  async function make(): Promise<void> {
    setProblem('')
    try {
      setMade(await ask('makeWayBack', { session, person }))
    } catch (error) {
      const code = problemCode(error)
      setProblem(say(code === 'not-allowed' ? 'way.not' : `problem.${code}`))
    }
  }

  return (
    <Dialog open onClose={onClose} title={say('way.for', { name })} closeLabel={say('common.close')}>
      <div className="way-back">
        <p>{say('way.what', { name })}</p>
        {made === null ? (
          <Button icon="key" variant="primary" data-autofocus onClick={() => void make()}>
            {say('way.give')}
          </Button>
        ) : (
          <Link made={made} name={name} />
        )}
        <p className="error" role="alert">
          {problem}
        </p>
      </div>
    </Dialog>
  )
}

type Made = Output<(typeof commands)['makeWayBack']>

function Link({ made: { path, expiresAt }, name }: { readonly made: Made; readonly name: string }) {
  const say = useSay()
  const language = useLanguage()
  const site = useLiveState((state) => state.info.site)
  const { copy, copied } = useCopy()
  const link = new URL(path, siteFor(site)).href
  useEffect(() => document.querySelector<HTMLElement>('.way-back input')?.focus(), [])
  return (
    <>
      <Field
        label={say('way.link')}
        hint={say('way.how', { name, day: monthDay(expiresAt, language) })}
        value={link}
        readOnly
        onFocus={({ target }) => target.select()}
      />
      <Button icon={copied ? 'check' : 'copy'} onClick={() => void copy(link)}>
        {say(copied ? 'code.copied' : 'code.copy')}
      </Button>
      <output className="vh">{copied && say('code.copied')}</output>
      <QrCode text={link} label={say('way.qr')} />
    </>
  )
}
